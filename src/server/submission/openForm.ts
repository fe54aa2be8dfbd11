import type { PayloadRequest } from 'payload'
import { freshForm, readDraft, SUBMISSION, type Issue } from '../../../plugins/public-submission'
import { readSubmission, type SubmissionInput } from '../../domain/submission'
import type { SubmissionForm } from '../../operations/readSubmissionForm'

export type OpenForm = {
  input: SubmissionInput
  /** Rows of suggestions to show, used or not. */
  rows: number
  issues: Issue[]
  files: string[]
  /** The hidden fields, by name. */
  hidden: { formKey: string; formToken: string; draft: string }
}

/** How many rows a new form offers. */
const offeredRows = 3

type Beginnings = { me: SubmissionForm['me']; topic: string | undefined }

/** The form as it is to be shown: with the answers kept under `draft`, or new with what is known already. */
export async function openForm(
  req: PayloadRequest,
  draft: unknown,
  beginnings: Beginnings,
): Promise<OpenForm> {
  const kept = typeof draft === 'string' ? await readDraft(req, draft, SUBMISSION) : null
  const fresh = freshForm({ secret: req.payload.secret, kind: SUBMISSION })
  if (typeof draft !== 'string' || kept?.state !== 'kept') {
    const input = readSubmission({ topic: beginnings.topic, reporter: beginnings.me ?? {} })
    return { input, rows: offeredRows, issues: [], files: [], hidden: { ...fresh, draft: '' } }
  }
  const { values, issues, files } = kept
  const typed = Array.isArray(values.suggestions) ? values.suggestions.length : 0
  return {
    input: readSubmission(values),
    rows: Math.max(offeredRows, typed),
    issues,
    files,
    // The form's own key and time of handing out stay: the try that follows is still the same form.
    hidden: {
      formKey: text(values.formKey) || fresh.formKey,
      formToken: text(values.formToken) || fresh.formToken,
      draft,
    },
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
