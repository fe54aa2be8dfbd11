import { randomUUID } from 'node:crypto'
import { eventHash, type ChainedEvent } from '../core/chain'
import type { ActorKind, StoredEvent } from './eventTypes'
import { sql, type Executor, type Row } from './tx'

type NewEvent = ChainedEvent & {
  actorKind: ActorKind
  /** False only where the definition lets one person approve several steps of a round. */
  isExclusive: boolean
  idempotencyKey: string | null
}

/**
 * Appends an event to its run's chain. The run row must be locked by the caller: the chain has no gap
 * and no fork because nobody else can be reading its end.
 */
export async function appendEvent(tx: Executor, event: NewEvent): Promise<void> {
  const { rows } = await tx.execute(sql`
    select hash, seq::int as seq from workflow_events where run_id = ${event.run} order by seq desc limit 1`)
  const previous = typeof rows[0]?.hash === 'string' ? rows[0].hash : null
  const seq = Number(rows[0]?.seq ?? 0) + 1
  await tx.execute(sql`
    insert into workflow_events (id, run_id, seq, rev, round, action, from_place, to_place, actor_id, actor_kind, actor_name,
      reason, reason_code, gates, content_hash, at, idempotency_key, via, is_exclusive, prev_hash, hash, updated_at, created_at)
    values (${randomUUID()}, ${event.run}, ${seq}, ${event.rev}, ${event.round}, ${event.action}, ${event.from}, ${event.to},
      ${event.actor}, ${event.actorKind}, ${event.actorName}, ${event.reason}, ${event.reasonCode},
      ${JSON.stringify(event.gates)}::jsonb, ${event.contentHash}, ${event.at}, ${event.idempotencyKey}, ${event.via},
      ${event.isExclusive}, ${previous}, ${eventHash(previous, chained(event))}, now(), now())`)
}

/** The event an earlier call with this key made, or null. */
export async function findByIdempotencyKey(
  tx: Executor,
  run: string,
  key: string,
): Promise<{ action: string; actor: string } | null> {
  const { rows } = await tx.execute(sql`
    select action, actor_id from workflow_events where run_id = ${run} and idempotency_key = ${key}`)
  return rows[0] ? { action: String(rows[0].action), actor: String(rows[0].actor_id) } : null
}

/** All events of a run, oldest first. */
export async function readEvents(tx: Executor, run: string): Promise<StoredEvent[]> {
  const { rows } = await tx.execute(sql`select * from workflow_events where run_id = ${run} order by seq`)
  return rows.map(toEvent)
}

/** The part of a stored or new event that the chain covers. */
export const chained = (event: ChainedEvent): ChainedEvent => ({
  run: event.run,
  rev: event.rev,
  round: event.round,
  action: event.action,
  from: event.from,
  to: event.to,
  actor: event.actor,
  actorKind: event.actorKind,
  actorName: event.actorName,
  reason: event.reason,
  reasonCode: event.reasonCode,
  gates: event.gates,
  contentHash: event.contentHash,
  at: event.at,
  via: event.via,
})

function toEvent(row: Row): StoredEvent {
  return {
    run: String(row.run_id),
    seq: Number(row.seq),
    rev: Number(row.rev),
    round: Number(row.round),
    action: String(row.action),
    from: String(row.from_place),
    to: String(row.to_place),
    actor: String(row.actor_id),
    actorKind: String(row.actor_kind) as ActorKind,
    actorName: String(row.actor_name),
    reason: optional(row.reason),
    reasonCode: optional(row.reason_code),
    gates: (row.gates ?? {}) as Record<string, boolean>,
    contentHash: String(row.content_hash),
    at: row.at instanceof Date ? row.at.toISOString() : new Date(String(row.at)).toISOString(),
    via: String(row.via),
    prevHash: optional(row.prev_hash),
    hash: String(row.hash),
  }
}

const optional = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
