import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../store/tx'
import { before, narrowed, taskColumns } from './conditions'
import type { Cursor } from './cursor'
import type { Desk } from './readDesk'
import { toFound } from './toFound'
import type { FoundRun, TaskFilter } from './types'

/** 抄送我的: copies the actor was sent, the unread first, each part newest first. */
export async function findCopies(
  req: PayloadRequest,
  { actor }: Desk,
  { filter, cursor, limit }: { filter: TaskFilter; cursor: Cursor | null; limit: number },
): Promise<FoundRun[]> {
  const tx = await anyTx(req)
  const isRead = sql`(c.read_at is not null)`
  const further = before(cursor, sql`c.at`, sql`c.id`)
  // After the last unread one come all that were read.
  const place = cursor?.isRead === false ? sql`(${isRead} or ${further})` : sql`(${further} and ${isRead})`
  const { rows } = await tx.execute(sql`
    select ${taskColumns}, c.id as cursor_id, c.at, c.by_name, c.read_at
    from workflow_copies c join workflow_runs r on r.id = c.run_id
    where c.person = ${actor.id} and ${narrowed(filter)} and ${cursor ? place : sql`true`}
    order by ${isRead}, c.at desc, c.id desc limit ${limit}`)
  return rows.map((row) => toFound(row, row.at))
}
