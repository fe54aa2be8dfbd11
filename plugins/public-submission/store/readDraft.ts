import { type PayloadRequest } from 'payload'
import { type DraftState, type Issue, type Note, states, type Values } from '../core/types'
import { splitNotes } from '../core/withNotes'
import { draftsTable, type Row, run, sql } from './database'

export type Draft = {
  id: string
  values: Values
  issues: Issue[]
  files: string[]
  /** Said above the form. */
  notes: Note[]
  /** What an import could not place in any field. */
  leftover: string[]
  state: DraftState
  reference: string
  locale: string | null
  /** The body it is for. */
  scope: string | null
  /** Names the submission it will be. */
  formKey: string | null
  /** Where its person is written to. */
  address: string | null
  expiresAt: Date
}

/** The draft with this key and of this kind while it lives, or null. Whoever has the key may read it. */
export async function readDraft(req: PayloadRequest, key: string, kind: string): Promise<Draft | null> {
  if (!/^[\w-]{24}$/.test(key)) return null
  const [row] = await run(
    req,
    sql`select *, extract(epoch from expires_at) * 1000 as expires from ${draftsTable(req.payload)}
        where key = ${key} and kind = ${kind} and expires_at > now()`,
  )
  return row ? toDraft(row) : null
}

const toDraft = (row: Row): Draft => ({
  id: String(row.id),
  ...splitNotes(isValues(row.values) ? row.values : {}),
  issues: Array.isArray(row.issues) ? row.issues.filter(isIssue) : [],
  files: filesIn(row.files),
  state: states.find((state) => state === row.state) ?? 'kept',
  reference: textOrNull(row.reference) ?? '',
  locale: textOrNull(row.locale),
  scope: textOrNull(row.scope),
  formKey: textOrNull(row.form_key),
  address: textOrNull(row.address),
  expiresAt: new Date(Number(row.expires)),
})

/** The ids of files in a column. */
export const filesIn = (column: unknown): string[] =>
  Array.isArray(column) ? column.filter((id): id is string => typeof id === 'string') : []

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

// The column was written by `keepDraft` from such values; only its outermost shape is looked at.
export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' && value !== null && 'field' in value && 'code' in value
