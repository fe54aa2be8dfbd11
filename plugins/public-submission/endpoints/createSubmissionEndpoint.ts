import { type Endpoint, type PayloadRequest } from 'payload'
import { readBody } from '../body/readBody'
import { SubmissionRefused } from '../core/SubmissionRefused'
import { wantsPage } from '../core/wantsPage'
import { type SubmissionSettings } from '../options'
import { settingsOf } from '../store/settings'
import { spendAttempt } from '../store/spendAttempt'
import { answerPage, refusePage } from './answerPage'
import { answerProgram, refuseProgram } from './answerProgram'
import { assertAllowed } from './assertAllowed'
import { type Outcome, takeIn } from './takeIn'

/**
 * `POST /api/submissions`, as JSON, multipart or urlencoded. Programs get JSON: 201, 202, 422, and
 * 400 · 403 · 413 · 415 · 429 · 503 when turned away. Browsers are sent on (303) to the page that says it.
 */
export const createSubmissionEndpoint = ({ path }: SubmissionSettings): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const isForm = wantsPage(req.headers)
    try {
      const outcome = await receive(req, isForm)
      return isForm ? await answerPage(req, outcome) : answerProgram(req, outcome)
    } catch (error) {
      const refusal = error instanceof SubmissionRefused ? error : unavailable(req, error)
      return isForm ? refusePage(req, refusal) : refuseProgram(req, refusal)
    }
  },
})

async function receive(req: PayloadRequest, isForm: boolean): Promise<Outcome> {
  assertAllowed(req)
  await spendAttempt(req)
  const { headers } = req
  const body = await readBody({ headers, body: req.body ?? null }, settingsOf(req.payload).limits)
  return takeIn(req, body, { isForm, idempotencyKey: headers.get('idempotency-key')?.slice(0, 200) ?? null })
}

/** What nobody foresaw is logged for the operator; the sender learns only that it was not taken in. */
function unavailable(req: PayloadRequest, error: unknown): SubmissionRefused {
  req.payload.logger.error({ err: error, msg: 'public-submission: a submission could not be taken in' })
  return new SubmissionRefused('unavailable')
}
