import { type PayloadRequest } from 'payload'
import { type Issue, type Values } from '../core/types'
import { SUBMISSION } from './kinds'
import { readDraft } from './readDraft'
import {
  findAllSaved,
  findSaved,
  insertSaved,
  overwriteSaved,
  type FormToSave,
  type SavedEntry,
  type SavedForm,
} from './saved'
import { settingsOf } from './settings'

export type SaveResult =
  | { type: 'saved'; form: SavedForm }
  /** Somebody saved meanwhile: another tab or device of the same person. */
  | { type: 'newer'; form: SavedForm }
  /** It was sent, given up or has expired; nothing is saved under the key any more. */
  | { type: 'gone' }
  /** Nothing of it may be kept. */
  | { type: 'unkeepable'; issues: Issue[] }
  /** The person has as many as they may; the oldest may be given up. */
  | { type: 'tooMany'; max: number; oldest: SavedEntry }

/**
 * Saves a form for the person signed in.
 *
 * @param rev the revision it was made from; 0 for the first save
 */
export async function saveForm(
  req: PayloadRequest,
  { owner, formKey, values, rev }: { owner: string; formKey: string; values: Values; rev: number },
): Promise<SaveResult> {
  const settings = settingsOf(req.payload)
  const { draft, keptFiles, ...sent } = values
  const answers = withoutFields(sent, ['then', 'proof', 'asMember', settings.trapField])
  const issues = settings.check(answers, [])
  if (!settings.mayKeep(issues)) return { type: 'unkeepable', issues }

  const files = await filesOf(req, draft, keptFiles)
  const form: FormToSave = { owner, formKey, values: answers, files, rev, locale: settings.localeOf(req) }
  const saved = (await overwriteSaved(req, form)) ?? (rev === 0 ? await insertSaved(req, form) : null)
  return saved ? { type: 'saved', form: saved } : whyNot(req, form)
}

const withoutFields = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

/** The files of the draft the form was shown from that the person left ticked. */
async function filesOf(req: PayloadRequest, draft: unknown, keptFiles: unknown): Promise<string[]> {
  if (typeof draft !== 'string' || draft === '') return []
  const kept = await readDraft(req, draft, SUBMISSION)
  const wanted = Array.isArray(keptFiles) ? keptFiles : [keptFiles]
  return (kept?.files ?? []).filter((id) => wanted.includes(id))
}

async function whyNot(req: PayloadRequest, form: FormToSave): Promise<SaveResult> {
  const newer = await findSaved(req, form)
  if (newer) return { type: 'newer', form: newer }
  const oldest = (await findAllSaved(req, form.owner)).at(-1)
  return form.rev > 0 || !oldest
    ? { type: 'gone' }
    : { type: 'tooMany', max: settingsOf(req.payload).saved.perPerson, oldest }
}
