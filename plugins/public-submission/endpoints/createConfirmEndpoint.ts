import { type Endpoint } from 'payload'
import { readBody } from '../body/readBody'
import { type SubmissionSettings } from '../sanitizeOptions'
import { confirmSubmission } from '../store/confirmSubmission'
import { settingsOf } from '../store/settings'
import { spendAttempt } from '../store/spendAttempt'
import { answering } from './answering'
import { answerPage, redirectTo } from './answerPage'
import { answerProgram } from './answerProgram'
import { refuse } from './json'
import { type Outcome } from './outcome'

/**
 * `POST /api/submissions/confirm` with the field `key`: takes in what a guest sent. There is no GET: what
 * opens links in mails to look at them must not send anything. Programs get 201 · 404 · 422.
 */
export const createConfirmEndpoint = ({ path }: SubmissionSettings): Endpoint => ({
  path: `${path}/confirm`,
  method: 'post',
  handler: answering(async (req, isForm) => {
    await spendAttempt(req)
    const { limits, pages } = settingsOf(req.payload)
    const { values } = await readBody({ headers: req.headers, body: req.body ?? null }, limits)
    const key = typeof values.key === 'string' ? values.key : ''
    const confirmed = await confirmSubmission(req, key)
    // The page under the same address says that it has expired.
    if (!confirmed)
      return isForm ? redirectTo(`${pages.confirm}/${isKey(key) ? key : '-'}`) : refuse(req, 404, 'gone')
    const outcome: Outcome =
      confirmed.type === 'problems'
        ? { type: 'problems', shown: { ...confirmed, notes: [], leftover: [] } }
        : confirmed
    return isForm ? answerPage(req, outcome) : answerProgram(req, outcome)
  }),
})

/** Of what was sent nothing else goes into an address. */
const isKey = (text: string): boolean => /^[\w-]{24}$/.test(text)
