import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../store/tx'
import { placesOf } from './placesOf'
import { poolSql } from './poolSql'
import type { Desk } from './readDesk'
import type { TaskCounts } from './types'

/** Nobody needs to know more exactly; beyond it the interface says 999+. */
export const mostCounted = 1000

/** How much waits for a person. Counting ends at `mostCounted`, so that it costs no more than a page. */
export async function countTasks(
  req: PayloadRequest,
  { actor, hats, definitions, seats }: Desk,
): Promise<TaskCounts> {
  const places = placesOf(definitions, hats)
  const pool = (overdue: boolean, limit: number) =>
    poolSql({ hats, places, filter: { overdue }, cursor: null, limit })
  const named = seats.map(({ run }) => run.id)
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select (select count(distinct id)::int from (${pool(false, mostCounted)}) as open
        where id <> all(${sql.param(named)}::uuid[])) as todo,
      exists (select 1 from (${pool(true, 1)}) as late) as overdue,
      (select count(*)::int from (
        select 1 from workflow_copies where person = ${actor.id} and read_at is null limit ${mostCounted}) as unread) as cc`)
  const [row = {}] = rows
  const isLate = seats.some(({ run }) => run.dueAt !== null && Date.parse(run.dueAt) < Date.now())
  return {
    todo: Math.min(Number(row.todo ?? 0) + named.length, mostCounted),
    isOverdue: row.overdue === true || isLate,
    cc: Number(row.cc ?? 0),
  }
}
