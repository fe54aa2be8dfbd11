import type { PayloadRequest } from 'payload'
import { endStates, reduceDuty } from '../../../plugins/handling'
import { inTransaction, requireTx, sql } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { defaultLocale, textsIn } from '../../translations'
import { loadDuty } from './hold/loadDuty'
import { performAct } from './hold/performAct'

/**
 * A body's calendar or rules changed: every open deadline is computed again from its journal, and where it
 * moves, the journal says why. A duty whose clock stands is computed when it runs again.
 *
 * @returns how many deadlines moved
 */
export async function recomputeDuties(req: PayloadRequest, organisation: string): Promise<number> {
  return inTransaction(req, async () => {
    let moved = 0
    for (const id of await openDuties(req, organisation)) if (await recompute(req, id)) moved += 1
    return moved
  })
}

async function openDuties(req: PayloadRequest, organisation: string): Promise<string[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select id from assignments
    where organisation_id = ${organisation} and paused_at is null
      and not (state::text = any(${sql.param([...endStates])}::text[]))
    order by id`)
  return rows.map(({ id }) => String(id))
}

async function recompute(req: PayloadRequest, id: string): Promise<boolean> {
  const loaded = await loadDuty(req, id, { hold: true })
  if (!loaded) return false
  const event = { act: 'recompute', at: now() } as const
  const reduced = reduceDuty(loaded.duty, event, loaded.rules, loaded.calendar)
  if (!reduced.ok || !reduced.plan.newDeadline) return false
  const note = textsIn(defaultLocale).handling.notes.calendarChanged
  await performAct(req, loaded, event, { via: 'system', by: '', note })
  return true
}
