import { type PayloadRequest } from 'payload'
import { type DraftState, type Issue, type Values } from '../core/types'
import { draftsOf } from './settings'

export type Draft = {
  values: Values
  issues: Issue[]
  files: string[]
  state: DraftState
  reference: string
  locale: string | null
}

/** The draft with this key and of this kind while it lives, or null. Whoever has the key may read it. */
export async function readDraft(req: PayloadRequest, key: string, kind: string): Promise<Draft | null> {
  if (!/^[\w-]{24}$/.test(key)) return null
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: draftsOf(req.payload),
    where: {
      and: [
        { key: { equals: key } },
        { kind: { equals: kind } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    req,
  })
  return row ? toDraft(row) : null
}

const toDraft = ({ values, issues, files, state, reference, locale }: Record<string, unknown>): Draft => ({
  values: isValues(values) ? values : {},
  issues: Array.isArray(issues) ? issues.filter(isIssue) : [],
  files: Array.isArray(files) ? files.filter((id): id is string => typeof id === 'string') : [],
  state: state === 'quarantined' || state === 'used' ? state : 'kept',
  reference: typeof reference === 'string' ? reference : '',
  locale: typeof locale === 'string' ? locale : null,
})

// The column was written by `keepDraft` from such values; only its outermost shape is looked at.
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' && value !== null && 'field' in value && 'code' in value
