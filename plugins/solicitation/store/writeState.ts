import type { PayloadRequest } from 'payload'
import { topicMoves, type TopicEvent } from '../core/moves'
import { tablesOf } from './tables'
import { requireTx, sql } from './tx'

const stamps = {
  schedule: sql``,
  unschedule: sql``,
  publish: sql`, published_at = coalesce(published_at, now())`,
  close: sql`, closed_at = now()`,
  reopen: sql`, closed_at = null`,
  summarise: sql``,
} satisfies Record<TopicEvent, unknown>

/**
 * Writes the state a move leads to, if the topic is still where the move starts.
 *
 * @returns whether it was written
 */
export async function writeState(req: PayloadRequest, id: string, event: TopicEvent): Promise<boolean> {
  const tx = await requireTx(req)
  const { topics } = tablesOf(req.payload)
  const { from, to } = topicMoves[event]
  // The trigger lets the state of this one topic change, and only until the next line but one.
  await tx.execute(sql`select set_config('solicitation.move', ${id}, true)`)
  const { rows } = await tx.execute(sql`
    update ${topics} set state = ${to}, updated_at = now() ${stamps[event]}
    where id = ${id} and state::text = any(${sql.param([...from])}::text[]) returning id`)
  await tx.execute(sql`select set_config('solicitation.move', '', true)`)
  return rows.length > 0
}
