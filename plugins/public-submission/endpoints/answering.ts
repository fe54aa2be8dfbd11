import { type PayloadRequest } from 'payload'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { wantsPage } from '../core/wantsPage'
import { refusePage } from './answerPage'
import { refuseProgram } from './answerProgram'

/**
 * A handler that never fails on its sender: what turns a request away is said to a browser by a page, to a
 * program by JSON, and what nobody foresaw is logged for the operator.
 */
export const answering =
  (handle: (req: PayloadRequest, isForm: boolean) => Promise<Response>) =>
  async (req: PayloadRequest): Promise<Response> => {
    const isForm = wantsPage(req.headers)
    try {
      return await handle(req, isForm)
    } catch (error) {
      const refusal = error instanceof SubmissionRefused ? error : unavailable(req, error)
      return isForm ? refusePage(req, refusal) : refuseProgram(req, refusal)
    }
  }

function unavailable(req: PayloadRequest, error: unknown): SubmissionRefused {
  req.payload.logger.error({ err: error, msg: 'public-submission: a request could not be answered' })
  return new SubmissionRefused('unavailable')
}
