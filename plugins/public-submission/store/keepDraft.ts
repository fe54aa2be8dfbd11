import { createHash, randomBytes } from 'node:crypto'
import { type PayloadRequest } from 'payload'
import { type DraftState, type Issue, type Suspicion, type Values } from '../core/types'
import { draftsOf, settingsOf } from './settings'

export type DraftInput = {
  /** Which form it belongs to; a draft of one kind is never read as another. */
  kind: string
  values: Values
  issues: readonly Issue[]
  /** Ids of attachments that were stored for it. */
  files: readonly string[]
  /** @default 'kept' */
  state?: DraftState
  reason?: Suspicion
  locale?: string
}

const day = 24 * 60 * 60 * 1000

/**
 * Keeps what somebody filled in, so that the form can be shown again with it.
 *
 * @returns the draft's key: 24 random characters that go into the address of the form
 */
export async function keepDraft(req: PayloadRequest, draft: DraftInput): Promise<string> {
  const { keepDays } = settingsOf(req.payload)
  const { state = 'kept' } = draft
  const key = randomBytes(18).toString('base64url')
  const days = state === 'quarantined' ? keepDays.quarantined : keepDays.kept
  await req.payload.db.create({
    collection: draftsOf(req.payload),
    data: {
      key,
      reference: referenceOf(key),
      kind: draft.kind,
      values: draft.values,
      issues: [...draft.issues],
      files: [...draft.files],
      state,
      reason: draft.reason ?? null,
      locale: draft.locale ?? null,
      expiresAt: new Date(Date.now() + days * day).toISOString(),
    },
    req,
  })
  return key
}

/** What a person may say on the phone about a draft; says nothing of its key. */
export const referenceOf = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 8).toUpperCase()
