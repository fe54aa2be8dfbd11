import { type PayloadRequest } from 'payload'
import { sealedKey } from '../core/sealedKey'
import { type Suspicion, type Values } from '../core/types'
import { keepDraft, referenceOf } from '../store/keepDraft'
import { QUARANTINE } from '../store/kinds'
import { settingsOf } from '../store/settings'
import { type Outcome } from './outcome'

/** A submission that nothing is wrong with. */
export type Sent = {
  values: Values
  files: string[]
  /** The submission's key. */
  submission: string
  formKey: string
  scope: string | null
}

/** Sets a suspicious submission aside, whole, for an editor to look at; its twin is the same one. */
export async function quarantine(
  req: PayloadRequest,
  { values, files, submission, formKey, scope, reason }: Sent & { reason: Suspicion },
): Promise<Outcome> {
  const locale = settingsOf(req.payload).localeOf(req)
  const key = sealedKey(req.payload.secret, QUARANTINE, submission)
  const state = 'quarantined'
  await keepDraft(req, { kind: QUARANTINE, key, values, files, issues: [], state, reason, scope, locale })
  return { type: 'quarantined', key, reference: referenceOf(key), formKey }
}
