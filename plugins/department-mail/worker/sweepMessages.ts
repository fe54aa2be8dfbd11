import { type Pool, type PoolClient } from 'pg'

import { mailNames, type MailNames } from '../core/names'
import { eventsSql } from '../store/eventsSql'
import { applyOutcomes } from './applyOutcomes'
import { fromLaneEntry, type LaneEntry } from './laneEntry'

export type SweepOptions = {
  names?: MailNames
  /**
   * A lane without a sign of life, and a lease without a lane, are given up after this, in milliseconds. Default
   * 600,000; it must be well above `totalTimeoutMs` of the delivery, or living attempts are taken for lost ones.
   */
  staleLeaseMs?: number
}

export type SweepResult = {
  /** Leases nobody held any more of mails that were not yet ended: queued again */
  requeued: number
  /** Mails nobody held any more that may have been ended: left to a person */
  uncertain: number
}

/**
 * Ends what outlived every timeout without being known to be dead: run it every minute. A dead worker's leases were
 * freed within a minute; what is stale was held by a process that lost track of it, perhaps a living one, and its
 * doubtful mail is never silently sent twice. A process whose lane is taken away here can end no mail any more.
 */
export async function sweepMessages(pool: Pool, options: SweepOptions = {}): Promise<SweepResult> {
  const names = options.names ?? mailNames()
  const staleMs = options.staleLeaseMs ?? 600_000
  const client = await pool.connect()
  try {
    await client.query('begin')
    const uncertain = await endSilentLanes(client, names, staleMs)
    const requeued = await endLeasesWithoutLane(client, names, staleMs)
    await client.query('commit')
    client.release()
    return { requeued, uncertain }
  } catch (error) {
    // Thrown away rather than rolled back: the connection may be what failed.
    client.release(true)
    throw error
  }
}

async function endSilentLanes(client: PoolClient, names: MailNames, staleMs: number): Promise<number> {
  const { rows } = await client.query<{ worker_id: string; holders: string[]; done: LaneEntry[] }>(
    `delete from mail_lanes where beat_at < now() - make_interval(secs => $1::float8 / 1000)
  returning worker_id, holders, done`,
    [staleMs],
  )
  let uncertain = 0
  for (const { worker_id: workerId, holders, done } of rows) {
    for (const entry of done) await applyOutcomes(client, names, [fromLaneEntry(entry, workerId)])
    uncertain += await moveAll(client, names, { workerId, ids: holders, state: 'uncertain' })
    await moveAll(client, names, { workerId, ids: null, state: 'queued' })
  }
  return uncertain
}

async function endLeasesWithoutLane(client: PoolClient, names: MailNames, staleMs: number): Promise<number> {
  const { rows } = await client.query<{ worker_id: string; ids: string[] }>(
    `select worker_id, array_agg(id::text) as ids from ${names.table}
      where state = 'sending' and leased_at < now() - make_interval(secs => $1::float8 / 1000)
        and not exists (select from mail_lanes lane where lane.worker_id = ${names.table}.worker_id)
      group by worker_id`,
    [staleMs],
  )
  let requeued = 0
  for (const { worker_id: workerId, ids } of rows)
    requeued += await moveAll(client, names, { workerId, ids, state: 'queued' })
  return requeued
}

type Move = { workerId: string; ids: string[] | null; state: 'queued' | 'uncertain' }

async function moveAll(
  client: PoolClient,
  names: MailNames,
  { workerId, ids, state }: Move,
): Promise<number> {
  const { rowCount } = await client.query(
    `with moved as (
       update ${names.table} set state = $3::text::${names.stateType}, last_error = 'lease expired', worker_id = null, leased_at = null,
              phase = null, updated_at = now()
        where state = 'sending' and worker_id = $1 and ($2::text[] is null or id::text = any($2))
    returning id as message
     ), told as (
       ${eventsOf(names)}
     )
     select message from moved`,
    [workerId, ids, state],
  )
  return rowCount ?? 0
}

const eventsOf = (names: MailNames): string =>
  eventsSql(
    names,
    `(select message, now() as at, $3::text as type, null as transport, 'lease expired' as detail from moved) moved`,
  )
