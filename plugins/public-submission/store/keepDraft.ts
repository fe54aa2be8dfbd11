import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type PayloadRequest } from 'payload'
import { type DraftState, type Issue, type Note, type Suspicion, type Values } from '../core/types'
import { withNotes } from '../core/withNotes'
import { draftsTable, run, sql } from './database'
import { settingsOf } from './settings'

export type DraftInput = {
  /** Which form it belongs to; a draft of one kind is never read as another. */
  kind: string
  values: Values
  issues: readonly Issue[]
  /** Ids of attachments that were stored for it. */
  files: readonly string[]
  /** Said above the form when it is shown again. */
  notes?: readonly Note[]
  /** What an import could not place in any field. */
  leftover?: readonly string[]
  /** @default 'kept' */
  state?: Exclude<DraftState, 'dismissed' | 'used'>
  reason?: Suspicion
  locale?: string
  /** 24 characters; a second draft with a key that is taken is not kept. @default random */
  key?: string
  /** The body it is for. */
  scope?: string | null
  /** Names the submission it will be. */
  formKey?: string
  title?: string
  /** Where its person is written to. */
  address?: string
  owner?: string
}

const day = 24 * 60 * 60 * 1000

/**
 * Keeps what somebody filled in, so that the form can be shown again with it. One statement.
 *
 * @returns the draft's key: 24 random characters that go into the address of the form
 */
export async function keepDraft(req: PayloadRequest, draft: DraftInput): Promise<string> {
  const { state = 'kept', key = randomBytes(18).toString('base64url'), notes = [], leftover = [] } = draft
  const values = withNotes(draft.values, { notes: [...notes], leftover: [...leftover] })
  const columns = Object.entries({
    // A serial id is left to the database; every other id type takes a UUID from us.
    ...(req.payload.db.idType === 'serial' ? {} : { id: randomUUID() }),
    key,
    reference: referenceOf(key),
    kind: draft.kind,
    values: JSON.stringify(values),
    issues: JSON.stringify(draft.issues),
    files: JSON.stringify(draft.files),
    state,
    reason: draft.reason ?? null,
    locale: draft.locale ?? null,
    scope: draft.scope ?? null,
    form_key: draft.formKey ?? null,
    title: draft.title ?? null,
    address: draft.address ?? null,
    owner: draft.owner ?? null,
    rev: draft.owner === undefined ? null : 1,
    expires_at: expiryOf(req, state),
  })
  await run(
    req,
    sql`insert into ${draftsTable(req.payload)} (${list(columns.map(([name]) => sql.identifier(name)))}, created_at, updated_at)
        values (${list(columns.map(([, value]) => sql`${value}`))}, now(), now())
        on conflict do nothing`,
  )
  return key
}

const list = (parts: Parameters<typeof sql.join>[0]) => sql.join(parts, sql`, `)

/** The day until which a draft of this state is kept. */
export function expiryOf(
  req: PayloadRequest,
  state: keyof ReturnType<typeof settingsOf>['keepDays'],
): string {
  return new Date(Date.now() + settingsOf(req.payload).keepDays[state] * day).toISOString()
}

/** What a person may say on the phone about a draft; says nothing of its key. */
export const referenceOf = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 8).toUpperCase()
