import type { PayloadRequest } from 'payload'
import { isEnded } from '../../../../plugins/handling'
import { now } from '../../../server/clock'
import { defaultLocale, textsIn } from '../../../translations'
import { writeFeedback } from '../acts/writeFeedback'
import { loadDuty } from '../hold/loadDuty'
import type { OpenedDuty } from '../hold/openDuty'
import { performAct } from '../hold/performAct'
import { readOthers } from '../hold/readOthers'
import { revokeReplyAddresses } from '../revokeReplyAddresses'

/** With the lead's answer accepted, opinions that were given are accepted and those that never came are not needed any more. */
export async function concludeOthers(req: PayloadRequest, lead: OpenedDuty): Promise<void> {
  const note = textsIn(defaultLocale).handling.notes.leadAccepted
  for (const { assignment } of await readOthers(req, lead.assignment.id)) {
    const other = await loadDuty(req, assignment, { hold: true })
    if (!other || isEnded(other.duty.state)) continue
    const act = other.duty.state === 'replied' ? ('accept' as const) : ('cancel' as const)
    await performAct(req, other, { act, at: now() }, { ...lead.hand, note })
    if (act === 'accept')
      await writeFeedback(req, other, {
        kind: 'verdict',
        verdict: 'accept',
        internalText: note,
        ...lead.hand,
      })
    await revokeReplyAddresses(req, assignment)
  }
}
