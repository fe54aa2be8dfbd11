import type { Person } from '../core/types'
import { executeNamed } from './executeNamed'
import { instant, runColumns, toRun, type StoredRun } from './runs'
import { sql, type Executor, type Row } from './tx'

export type LockedRun = {
  run: StoredRun
  /** What an earlier request with the same key did. */
  earlier: { action: string; actor: string } | null
  /** Those who have made the actor their proxy at this moment. */
  principals: Person['id'][]
  remindedAt: string | null
  hasCopy: boolean
}

type Asking = { collection: string; document: string; actor: string; key: string | null; hold: boolean }

/**
 * Everything about a run that a decision needs, in one question: the transition is the product's hottest
 * path and every round trip shows. With `hold` the run stays locked until the transaction ends.
 */
export async function lockForAction(tx: Executor, asking: Asking): Promise<LockedRun | null> {
  const row = await ask(tx, asking)
  // A statement that had to wait for the lock sees the run as it is now, and everything beside it as it was
  // before the wait: what the others did meanwhile would be missing. Asked again, nothing is.
  const current = row && asking.hold && row.seq !== row.seq_before ? await ask(tx, asking) : row
  return current && toLocked(current)
}

async function ask(tx: Executor, asking: Asking): Promise<Row | null> {
  const { collection, document, actor, key, hold } = asking
  const { rows } = await executeNamed(
    tx,
    sql`
    select ${runColumns},
      (select before.seq::int from workflow_runs before where before.id = r.id) as seq_before,
      (select jsonb_build_object('action', e.action, 'actor', e.actor_id) from workflow_events e
        where e.run_id = r.id and e.idempotency_key = ${key}) as earlier,
      (select jsonb_agg(p.principal_id::text order by p.id) from workflow_proxies p
        where p.proxy_id::text = ${actor} and p.revoked_at is null and p.from_at <= now() and p.until_at > now()) as principals,
      (select max(e.at) from workflow_events e where e.run_id = r.id and e.action = 'remind') as reminded_at,
      exists (select 1 from workflow_copies c
        where c.run_id = r.id and c.person = ${actor} and c.read_at is null) as has_copy
    from workflow_runs r join workflow_definitions d on d.id = r.definition_id
    where r.collection = ${collection} and r.document = ${document} ${hold ? sql`for update of r` : sql``}`,
  )
  return rows[0] ?? null
}

const toLocked = (row: Row): LockedRun => ({
  run: toRun(row),
  earlier: row.earlier as LockedRun['earlier'],
  principals: (row.principals ?? []) as string[],
  remindedAt: instant(row.reminded_at),
  hasCopy: row.has_copy === true,
})
