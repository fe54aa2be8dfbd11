import { type PayloadRequest } from 'payload'
import { type Suspicion, type Values } from '../core/types'
import { keepDraft, referenceOf } from '../store/keepDraft'
import { QUARANTINE } from '../store/kinds'
import { settingsOf } from '../store/settings'

type Quarantined = { type: 'quarantined'; key: string; reference: string }

/** Sets a suspicious submission aside, whole, for an editor to look at. */
export async function quarantine(
  req: PayloadRequest,
  { values, files, reason }: { values: Values; files: string[]; reason: Suspicion },
): Promise<Quarantined> {
  const locale = settingsOf(req.payload).localeOf(req)
  const key = await keepDraft(req, {
    kind: QUARANTINE,
    values,
    files,
    issues: [],
    state: 'quarantined',
    reason,
    locale,
  })
  return { type: 'quarantined', key, reference: referenceOf(key) }
}
