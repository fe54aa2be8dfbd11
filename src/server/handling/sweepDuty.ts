import type { PayloadRequest } from 'payload'
import { loadDuty } from '../../operations/handling/hold/loadDuty'
import { climbLadder } from './climbLadder'
import { recheckPromise } from './recheckPromise'
import { tellMovedDeadline } from './tellMovedDeadline'
import { tellOverdueAck } from './tellOverdueAck'
import { tellOverdueDecision } from './tellOverdueDecision'

/** What the clock has come to on one duty, within a transaction of its own that holds the duty. */
export async function sweepDuty(req: PayloadRequest, id: string): Promise<void> {
  const loaded = await loadDuty(req, id, { hold: true })
  if (!loaded) return
  await tellMovedDeadline(req, loaded)
  await climbLadder(req, loaded)
  await tellOverdueAck(req, loaded)
  await tellOverdueDecision(req, loaded)
  await recheckPromise(req, loaded)
}
