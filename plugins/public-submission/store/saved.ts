import { type PayloadRequest } from 'payload'
import { type Values } from '../core/types'
import { splitNotes } from '../core/withNotes'
import { draftsTable, type Row, run, sql, type Statement } from './database'
import { expiryOf, keepDraft } from './keepDraft'
import { SUBMISSION } from './kinds'
import { filesIn, isValues } from './readDraft'
import { settingsOf } from './settings'

/** A form its person goes on with later. */
export type SavedForm = {
  values: Values
  /** Ids of the files it carries. */
  files: string[]
  /** Key to send in the form's field `draft`, so that its files come along. */
  draft: string
  /** Raised by every save; a save must name the one it was made from. */
  rev: number
  savedAt: Date
}

export type SavedEntry = { formKey: string; title: string; savedAt: Date; rev: number }

type Place = { owner: string; formKey: string }
export type FormToSave = Place & { values: Values; files: readonly string[]; rev: number; locale: string }

/** Raised from the revision it was made from; what is the same already counts as saved. Null when neither. */
export async function overwriteSaved(req: PayloadRequest, form: FormToSave): Promise<SavedForm | null> {
  const values = JSON.stringify(form.values)
  const [row] = await run(
    req,
    sql`update ${draftsTable(req.payload)}
        set "values" = ${values}::jsonb, files = ${JSON.stringify(form.files)}::jsonb, title = ${titleOf(req, form)},
            locale = ${form.locale}, rev = rev + 1, updated_at = now(), expires_at = ${expiryOf(req, 'saved')}
        where ${isAt(form)} and (rev = ${form.rev} or "values" = ${values}::jsonb)
        returning ${columns}`,
  )
  return row ? toSaved(row) : null
}

/** Saved for the first time; null where another tab was first, or the person has as many as they may. */
export async function insertSaved(req: PayloadRequest, form: FormToSave): Promise<SavedForm | null> {
  const { perPerson } = settingsOf(req.payload).saved
  const [row] = await run(
    req,
    sql`select count(*)::int as n from ${draftsTable(req.payload)} where owner = ${form.owner} and state = 'saved'`,
  )
  if (Number(row?.n) >= perPerson) return null
  const { owner, formKey, values, files, locale } = form
  const draft = {
    kind: SUBMISSION,
    values,
    issues: [],
    files,
    state: 'saved',
    owner,
    formKey,
    locale,
  } as const
  const key = await keepDraft(req, { ...draft, title: titleOf(req, form) })
  const saved = await findSaved(req, form)
  return saved?.draft === key ? saved : null
}

/** What is saved there, or null. */
export async function findSaved(req: PayloadRequest, place: Place): Promise<SavedForm | null> {
  const [row] = await run(req, sql`select ${columns} from ${draftsTable(req.payload)} where ${isAt(place)}`)
  return row ? toSaved(row) : null
}

/** Every saved form of a person, the newest first. */
export async function findAllSaved(req: PayloadRequest, owner: string): Promise<SavedEntry[]> {
  const rows = await run(
    req,
    sql`select form_key, title, ${columns} from ${draftsTable(req.payload)}
        where owner = ${owner} and state = 'saved' and expires_at > now() order by updated_at desc`,
  )
  return rows.map((row) => ({
    formKey: String(row.form_key),
    title: typeof row.title === 'string' ? row.title : '',
    savedAt: savedAt(row),
    rev: Number(row.rev),
  }))
}

/** Gives a saved form up. The row goes at the next sweep, which finds its files by it. */
export async function giveUpSaved(req: PayloadRequest, place: Place): Promise<boolean> {
  const rows = await run(
    req,
    sql`update ${draftsTable(req.payload)} set state = 'kept', owner = null, "values" = '{}', expires_at = now()
        where ${isAt(place)} returning id`,
  )
  return rows.length > 0
}

const isAt = ({ owner, formKey }: Place): Statement =>
  sql`owner = ${owner} and form_key = ${formKey} and state = 'saved' and expires_at > now()`

const columns = sql`key, "values", files, rev, extract(epoch from updated_at) * 1000 as saved_at`

const toSaved = (row: Row): SavedForm => ({
  values: splitNotes(isValues(row.values) ? row.values : {}).values,
  files: filesIn(row.files),
  draft: String(row.key),
  rev: Number(row.rev),
  savedAt: savedAt(row),
})

const savedAt = (row: Row): Date => new Date(Number(row.saved_at))

const titleOf = ({ payload }: PayloadRequest, { values }: FormToSave): string =>
  settingsOf(payload).titleOf(values).trim().slice(0, 200)
