import { type ClientBase } from 'pg'

import { mailNames, type MailNames } from '../core/names'
import { addJobSql } from '../store/addJobSql'

export type FreedLeases = {
  /** Messages put back into the queue */
  freed: number
  /** Those of them whose transfer had begun: the only ones that may arrive twice, with the same Message-ID */
  perhapsDoubled: number
}

/**
 * Frees the messages that dead workers were sending: back to `queued`, each with its job, in one statement on
 * the given client (and so in its transaction, if it has one open). They are sent again under their old
 * Message-ID: after a crash nobody can know what the server took, and a second copy that can be recognised
 * is better than a lost mail.
 *
 * @param workerIds ids of workers known to be dead; a living worker's lease must never be in the list
 */
export async function freeDeadLeases(
  workerIds: readonly string[],
  client: ClientBase,
  names: MailNames = mailNames(),
): Promise<FreedLeases> {
  const { rows } = await client.query<{ phase: string | null }>(
    `with dead as (
       select id, phase from ${names.table}
        where state = 'sending' and worker_id = any($1) for update
     ), freed as (
       update ${names.table} message
          set state = 'queued', worker_id = null, leased_at = null, phase = null, updated_at = now()
         from dead where message.id = dead.id
    returning message.id, dead.phase::text as phase
     )
     select freed.phase, (${addJobSql(names, 'freed.id', 'now()')}).id as job from freed`,
    [workerIds],
  )
  return { freed: rows.length, perhapsDoubled: rows.filter(({ phase }) => phase === 'data').length }
}
