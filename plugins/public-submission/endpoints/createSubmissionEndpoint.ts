import { type Endpoint } from 'payload'
import { readBody } from '../body/readBody'
import { type SubmissionSettings } from '../sanitizeOptions'
import { settingsOf } from '../store/settings'
import { spendAttempt } from '../store/spendAttempt'
import { answering } from './answering'
import { answerPage } from './answerPage'
import { answerProgram } from './answerProgram'
import { assertAllowed } from './assertAllowed'
import { takeIn } from './takeIn'

/**
 * `POST /api/submissions`, as JSON, multipart or urlencoded. Programs get JSON: 201, 202, 422, and
 * 400 · 403 · 413 · 415 · 429 · 503 when turned away. Browsers are sent on (303) to the page that says it.
 */
export const createSubmissionEndpoint = ({ path }: SubmissionSettings): Endpoint => ({
  path,
  method: 'post',
  handler: answering(async (req, isForm) => {
    assertAllowed(req)
    await spendAttempt(req)
    const { headers } = req
    const body = await readBody({ headers, body: req.body ?? null }, settingsOf(req.payload).limits)
    const idempotencyKey = headers.get('idempotency-key')?.slice(0, 200) ?? null
    const outcome = await takeIn(req, body, { isForm, idempotencyKey })
    return isForm ? answerPage(req, outcome) : answerProgram(req, outcome)
  }),
})
