import { type ClientBase } from 'pg'

import { mailNames, type MailNames } from '../core/names'
import { eventsSql } from '../store/eventsSql'
import { applyOutcomes } from './applyOutcomes'
import { fromLaneEntry, type LaneEntry } from './laneEntry'

export type FreedLeases = {
  /** Messages put back into the queue */
  freed: number
  /** Those of them that may have been ended: the only ones that may arrive twice, with the same Message-ID */
  perhapsDoubled: number
}

/**
 * Ends the lanes of dead workers, on the given client (and so in its transaction, if it has one open). What is
 * known of their mails is written to them; all others go back to `queued` and are sent again under their old
 * Message-ID: after a crash nobody can know what the server took of the mail at the turnstile, and a second copy
 * that can be recognised is better than a lost mail.
 *
 * @param workerIds ids of workers known to be dead; a living worker's lease must never be in the list
 */
export async function freeDeadLeases(
  workerIds: readonly string[],
  client: ClientBase,
  names: MailNames = mailNames(),
): Promise<FreedLeases> {
  const lanes = await client.query<{ worker_id: string; holders: string[]; done: LaneEntry[] }>(
    'delete from mail_lanes where worker_id = any($1) returning worker_id, holders, done',
    [workerIds],
  )
  for (const { worker_id: worker, done } of lanes.rows)
    for (const entry of done) await applyOutcomes(client, names, [fromLaneEntry(entry, worker)])
  const { rows } = await client.query<{ message: string }>(
    `with freed as (
       update ${names.table} set state = 'queued', worker_id = null, leased_at = null, phase = null, updated_at = now()
        where state = 'sending' and worker_id = any($1)
    returning id as message
     ), told as (${eventsSql(names, `(select message, now() as at, 'queued' as type, null as transport, 'worker died' as detail from freed) freed`)})
     select message::text, pg_notify('${names.channel}', '') from freed`,
    [workerIds],
  )
  const doubtful = new Set(lanes.rows.flatMap(({ holders }) => holders))
  return { freed: rows.length, perhapsDoubled: rows.filter(({ message }) => doubtful.has(message)).length }
}
