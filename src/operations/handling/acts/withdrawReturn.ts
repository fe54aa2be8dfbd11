import { requireTx, sql } from '../../../../plugins/review-workflow'
import { now } from '../../../server/clock'
import { performAct } from '../hold/performAct'
import { handOf, refusal, type Act } from './shared'

/** The department keeps the duty after all; it cannot ask a second time. */
export const withdrawReturn: Act<'withdrawReturn'> = async (req, opened, { by }) => {
  const at = now()
  const hand = handOf(opened, by)
  const done = await performAct(req, opened, { act: 'withdrawReturn', at }, hand)
  if (!done.ok) return refusal(req, done)
  const tx = await requireTx(req)
  await tx.execute(sql`
    update duty_requests
    set state = 'withdrawn', decided_by = ${hand.by}, decided_at = ${at.toISOString()}, updated_at = now()
    where assignment_id = ${opened.assignment.id} and kind = 'return' and state = 'open'`)
  return { ok: true }
}
