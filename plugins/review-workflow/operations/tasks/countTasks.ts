import type { PayloadRequest } from 'payload'
import type { Actor } from '../../core/types'
import { knownDefinitions } from '../../store/knownDefinitions'
import { anyTx, sql } from '../../store/tx'
import { hatsOf } from './hatsOf'
import { placesOf } from './placesOf'
import { todoSql } from './todoSql'
import type { TaskCounts } from './types'

/** Nobody needs to know more exactly; beyond it the interface says 999+. */
export const mostCounted = 1000

/** How much waits for the actor. Counting ends at `mostCounted`, so that it costs no more than a page. */
export async function countTasks(req: PayloadRequest, actor: Actor): Promise<TaskCounts> {
  const hats = hatsOf(actor)
  const places = placesOf(await knownDefinitions(req), hats)
  const waiting = (overdue: boolean, limit: number) =>
    todoSql({ hats, places, filter: { overdue }, cursor: null, limit })
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select (select count(*)::int from (${waiting(false, mostCounted)}) as todo) as todo,
      exists (${waiting(true, 1)}) as overdue,
      (select count(*)::int from (
        select 1 from workflow_copies where person = ${actor.id} and (read_at is not null) = false
        limit ${mostCounted}) as copies) as cc`)
  return {
    todo: Number(rows[0]?.todo ?? 0),
    isOverdue: rows[0]?.overdue === true,
    cc: Number(rows[0]?.cc ?? 0),
  }
}
