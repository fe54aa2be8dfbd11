import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../store/tx'
import { before, narrowed, taskColumns } from './conditions'
import type { Cursor } from './cursor'
import type { Desk } from './readDesk'
import { toFound } from './toFound'
import type { FoundRun, TaskFilter } from './types'

/** What counts as having dealt with something; the index `workflow_events_decided` names the same. */
const deciding = sql`('approve', 'return', 'sendBack', 'reject', 'transfer', 'delegate', 'handBack')`

/** 我办过的: every run the actor decided something about, once, the latest decision first. */
export async function findDone(
  req: PayloadRequest,
  { actor }: Desk,
  { filter, cursor, limit }: { filter: TaskFilter; cursor: Cursor | null; limit: number },
): Promise<FoundRun[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select ${taskColumns}, e.id as cursor_id, e.at, e.action
    from workflow_events e join workflow_runs r on r.id = e.run_id
    where e.actor_id = ${actor.id} and e.action in ${deciding}
      and not exists (
        select 1 from workflow_events later
        where later.run_id = e.run_id and later.seq > e.seq and later.actor_id = e.actor_id
          and later.action in ${deciding})
      and ${narrowed(filter)} and ${before(cursor, sql`e.at`, sql`e.id`)}
    order by e.at desc, e.id desc limit ${limit}`)
  return rows.map((row) => toFound(row, row.at))
}
