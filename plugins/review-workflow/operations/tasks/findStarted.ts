import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../store/tx'
import { before, narrowed, taskColumns } from './conditions'
import type { Cursor } from './cursor'
import type { Desk } from './readDesk'
import { toFound } from './toFound'
import type { FoundRun, TaskFilter } from './types'

/** 我发起的: what the actor wrote or handed in, newest first. A draft has not been started yet. */
export async function findStarted(
  req: PayloadRequest,
  { actor }: Desk,
  { filter, cursor, limit }: { filter: TaskFilter; cursor: Cursor | null; limit: number },
): Promise<FoundRun[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select ${taskColumns}, r.created_at from workflow_runs r
    where r.authors ? ${actor.id} and r.status <> 'draft'
      and ${narrowed(filter)} and ${before(cursor, sql`r.created_at`, sql`r.id`)}
    order by r.created_at desc, r.id desc limit ${limit}`)
  return rows.map((row) => toFound(row, row.created_at))
}
