import type { PayloadRequest } from 'payload'
import { freshForm, readDraft, readSaved, SUBMISSION, type Issue } from '../../../plugins/public-submission'
import { readSubmission, type SubmissionInput } from '../../domain/submission'
import type { SubmissionForm } from '../../operations/readSubmissionForm'
import { readEarlierItem } from './readEarlierItem'

type Note = { code: string; context?: Record<string, string | number> }

export type OpenForm = {
  input: SubmissionInput
  /** Rows of suggestions to show, used or not. */
  rows: number
  issues: Issue[]
  files: string[]
  /** What a button of the form has to say, and what an import could not place. */
  notes: Note[]
  leftover: string[]
  /** Title of the earlier item it starts as a copy of. */
  copyOf: string | null
  /** Revision of the draft in the person's account; 0 where there is none yet. */
  rev: number
  /** The hidden fields, by name. */
  hidden: { formKey: string; formToken: string; draft: string; asMember: string; proof: string }
}

/** How many rows a new form offers: one is needed, and its button makes more. */
const offeredRows = 1

/** The query of the page; everything in it is anybody's. */
export type FormQuery = { draft?: unknown; continue?: unknown; from?: unknown }
type Beginnings = { me: SubmissionForm['me']; topic: string | undefined }

/**
 * The form as it is to be shown: with the answers kept under `draft`, with a draft of one's own account
 * (`continue`), as a copy of an earlier item whose private address one has (`from`), or new with what is
 * known already.
 */
export async function openForm(
  req: PayloadRequest,
  query: FormQuery,
  beginnings: Beginnings,
): Promise<OpenForm> {
  return (
    (await keptForm(req, query.draft)) ??
    (await savedForm(req, query.continue)) ??
    (await copiedForm(req, query.from, beginnings)) ??
    newForm(req, { topic: beginnings.topic, reporter: beginnings.me ?? {} })
  )
}

async function keptForm(req: PayloadRequest, draft: unknown): Promise<OpenForm | null> {
  const kept = typeof draft === 'string' ? await readDraft(req, draft, SUBMISSION) : null
  if (typeof draft !== 'string' || kept?.state !== 'kept') return null
  const { issues, files, notes, leftover } = kept
  const form = newForm(req, kept.values)
  const saved = await readSaved(req, form.hidden.formKey)
  return { ...form, issues, files, notes, leftover, rev: saved?.rev ?? 0, hidden: { ...form.hidden, draft } }
}

async function savedForm(req: PayloadRequest, formKey: unknown): Promise<OpenForm | null> {
  const saved = typeof formKey === 'string' ? await readSaved(req, formKey) : null
  if (typeof formKey !== 'string' || !saved) return null
  const { values, files, draft, rev } = saved
  const form = newForm(req, { ...values, formKey })
  return { ...form, files, rev, hidden: { ...form.hidden, draft } }
}

async function copiedForm(req: PayloadRequest, token: unknown, { me }: Beginnings): Promise<OpenForm | null> {
  const earlier = typeof token === 'string' ? await readEarlierItem(req, token) : null
  if (!earlier) return null
  const form = newForm(req, { ...earlier, reporter: me ?? earlier.reporter })
  return { ...form, copyOf: earlier.title }
}

/** A form with these answers. Its own key and time of handing out stay: the try that follows is still the same form. */
function newForm(req: PayloadRequest, values: Record<string, unknown>): OpenForm {
  const fresh = freshForm({ secret: req.payload.secret, kind: SUBMISSION })
  const typed = Array.isArray(values.suggestions) ? values.suggestions.length : 0
  return {
    input: readSubmission(values),
    rows: Math.max(offeredRows, typed),
    issues: [],
    files: [],
    notes: [],
    leftover: [],
    copyOf: null,
    rev: 0,
    hidden: {
      formKey: text(values.formKey) || fresh.formKey,
      formToken: text(values.formKey) ? text(values.formToken) : fresh.formToken,
      draft: '',
      asMember: req.user ? '1' : '',
      proof: '',
    },
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
