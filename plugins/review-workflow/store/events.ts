import type { ChainedEvent } from './chain'
import type { ActorKind, StoredEvent } from './eventTypes'
import { sql, type Executor, type Row } from './tx'

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
  onBehalfOf: event.onBehalfOf ?? null,
  onBehalfOfName: event.onBehalfOfName ?? null,
  details: event.details ?? null,
  address: event.address ?? null,
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
    onBehalfOf: optional(row.on_behalf_of),
    onBehalfOfName: optional(row.on_behalf_of_name),
    details: row.details ?? {},
    address: optional(row.address),
    prevHash: optional(row.prev_hash),
    hash: String(row.hash),
  }
}

const optional = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
