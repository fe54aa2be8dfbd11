import type { PayloadRequest } from 'payload'
import { daysFor } from '../../../plugins/handling'
import { now } from '../../server/clock'
import { loadDuty } from './hold/loadDuty'
import { performAct, type Hand, type Performed } from './hold/performAct'

/**
 * An author is not satisfied (their words are kept with their rating, not in the journal departments read): the duty goes back to its department, once in its life, with the time of a
 * new one. Within the caller's transaction, which holds the duty.
 */
export async function reopenDuty(req: PayloadRequest, id: string, hand: Hand): Promise<Performed> {
  const loaded = await loadDuty(req, id, { hold: true })
  if (!loaded) return { ok: false, reasons: [] }
  const { grade, role } = loaded.assignment
  const days = daysFor(grade, role, loaded.rules)
  return performAct(req, loaded, { act: 'reopen', at: now(), days }, hand)
}
