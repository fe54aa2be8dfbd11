import { randomUUID } from 'node:crypto'
import { type PayloadRequest } from 'payload'
import { type SubmissionBody } from '../body/readBody'
import { submissionKey } from '../core/submissionKey'
import { type Issue, type Values } from '../core/types'
import { type FormAction, type Receipt } from '../options'
import { SUBMISSION } from '../store/kinds'
import { readDraft, type Draft } from '../store/readDraft'
import { settingsOf } from '../store/settings'
import { useDraft } from '../store/useDraft'
import { formOf } from './formOf'
import { quarantine } from './quarantine'
import { suspicionOf } from './suspicionOf'

export type Outcome =
  | ({ type: 'received' } & Receipt)
  | { type: 'quarantined'; key: string; reference: string }
  | { type: 'changed'; values: Values; files: string[]; focus?: string }
  | { type: 'problems'; values: Values; files: string[]; issues: Issue[] }
  /** Nothing was stored, and nothing of it may be. */
  | { type: 'unkeepable'; issues: Issue[] }

type Circumstances = { isForm: boolean; idempotencyKey: string | null }

/**
 * What becomes of one request: checked before anything is stored, answered like its earlier twin,
 * changed by one of the form's own buttons, sent back with every problem, set aside for a person to look
 * at, or taken in.
 */
export async function takeIn(req: PayloadRequest, body: SubmissionBody, on: Circumstances): Promise<Outcome> {
  const settings = settingsOf(req.payload)
  const { answers, form } = formOf(body.values, settings.trapField)
  const checked = settings.check(
    answers,
    body.files.map(({ name }) => name),
  )
  if (!settings.mayKeep(checked)) return { type: 'unkeepable', issues: checked }

  const action = form.then ? settings.actions[form.then] : undefined
  const clientKey = on.idempotencyKey ?? form.formKey
  const key = submissionKey(clientKey || randomUUID(), answers)
  const twin = action || checked.length > 0 ? null : await settings.findSubmitted(req, key)
  if (twin) return { type: 'received', ...twin }

  const draft = form.draft ? await readDraft(req, form.draft, SUBMISSION) : null
  const stored = await storeFiles(req, body, draft)
  if (action) return changed(action, body.values, stored.ids)

  const issues = [...checked, ...stored.issues]
  if (issues.length > 0) return { type: 'problems', values: body.values, files: stored.ids, issues }

  const suspicion = suspicionOf(req, form, on.isForm)
  if (suspicion) return quarantine(req, { values: answers, files: stored.ids, reason: suspicion })

  const taken = await settings.submit(req, {
    values: answers,
    files: stored.ids,
    key,
    locale: settings.localeOf(req),
    isReleased: false,
  })
  if (!taken.ok) return { type: 'problems', values: body.values, files: stored.ids, issues: taken.issues }
  if (draft) await useDraft(req, form.draft)
  return { type: 'received', receipt: taken.receipt, trackingUrl: taken.trackingUrl }
}

/** The files of an earlier try that the person left ticked, and the new ones. */
async function storeFiles(
  req: PayloadRequest,
  { files, keptFiles }: SubmissionBody,
  draft: Draft | null,
): Promise<{ ids: string[]; issues: Issue[] }> {
  const kept = (draft?.files ?? []).filter((id) => keptFiles.includes(id))
  if (files.length === 0) return { ids: kept, issues: [] }
  const stored = await settingsOf(req.payload).storeFiles(req, files, kept.length)
  return stored.ok ? { ids: [...kept, ...stored.ids], issues: [] } : { ids: kept, issues: stored.issues }
}

function changed(action: FormAction, values: Values, files: string[]): Outcome {
  const after = action(values)
  return { type: 'changed', files, values: after.values, ...(after.focus ? { focus: after.focus } : {}) }
}
