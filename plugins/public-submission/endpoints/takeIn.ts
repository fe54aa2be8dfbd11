import { randomUUID } from 'node:crypto'
import { type PayloadRequest } from 'payload'
import { type SubmissionBody } from '../body/readBody'
import { submissionKey } from '../core/submissionKey'
import { SUBMISSION } from '../store/kinds'
import { readDraft } from '../store/readDraft'
import { settingsOf } from '../store/settings'
import { changeForm } from './changeForm'
import { formOf } from './formOf'
import { type Outcome } from './outcome'
import { settle } from './settle'
import { storeNewFiles } from './storeNewFiles'

type Circumstances = { isForm: boolean; idempotencyKey: string | null }

/**
 * What becomes of one request: checked before anything is stored, answered like its earlier twin,
 * changed by one of the form's own buttons, or settled with its files.
 */
export async function takeIn(req: PayloadRequest, body: SubmissionBody, on: Circumstances): Promise<Outcome> {
  const settings = settingsOf(req.payload)
  const { answers, kept, form } = formOf(body.values, settings.trapField)
  const fileNames = body.files.map(({ name }) => name)
  const checked = settings.check(answers, fileNames)
  if (!settings.mayKeep(checked)) return { type: 'unkeepable', issues: checked }

  // Never a property that every object has.
  const action = Object.hasOwn(settings.actions, form.then) ? settings.actions[form.then] : undefined
  const { formKey } = form
  const named = on.idempotencyKey ?? formKey
  const submission = submissionKey(named || randomUUID(), answers)
  const mayHaveTwin = named !== '' && !action && checked.length === 0
  const twin = mayHaveTwin ? await settings.findSubmitted(req, submission) : null
  if (twin) return { type: 'received', formKey, receipt: twin.receipt, trackingUrl: twin.trackingUrl }

  const draft = form.draft ? await readDraft(req, form.draft, SUBMISSION) : null
  const stored = await storeNewFiles(req, body, draft)
  const shown = { values: kept, files: stored.ids, notes: [], leftover: draft?.leftover ?? [] }
  if (action) {
    const { added, issues } = stored
    return changeForm(req, action, { shown: { ...shown, issues }, added, fileNames })
  }
  const sent = { values: answers, files: stored.ids, submission, formKey }
  const issues = [...checked, ...stored.issues]
  return settle(req, sent, { form, shown: { ...shown, issues }, isForm: on.isForm, hasDraft: draft !== null })
}
