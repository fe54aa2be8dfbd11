import { type ClientBase, type Pool } from 'pg'

import { type MailNames } from '../core/names'
import { eventsSql } from '../store/eventsSql'
import { type Outcome } from './types'

/**
 * Writes outcomes to their messages, with a line of history each, and gives the leases back. What is written
 * already, or is under a newer lease, is passed over: the same outcomes may be applied any number of times.
 *
 * @param outcomes at most one for a message
 * @param mayLinger need not wait for the disk. For the one whose lane keeps an outcome until a later write, which
 *   does wait, drops it: the log is flushed in order, so that write brings this one to the disk as well.
 * @returns how many were written
 */
export async function applyOutcomes(
  client: Pool | ClientBase,
  names: MailNames,
  outcomes: readonly Outcome[],
  { mayLinger = false }: { mayLinger?: boolean } = {},
): Promise<number> {
  if (outcomes.length === 0) return 0
  const { rows } = await client.query<{ written: number }>({
    name: `mail_apply_${names.table}`,
    // By its key and nothing else (hence the casts): the indexes of the queue are full of the dead versions of rows
    // that pass through it by the thousand.
    // An attempt that did not take place (the worker stops, the domain is at its limit) does not count.
    text: `
    with known as (
      select * from jsonb_to_recordset($1::jsonb) as known(id ${names.idType}, attempts int, worker text, state text,
        at timestamptz, response text, error text, next timestamptz, transport text, sender text, late boolean)
    ), done as (
      update ${names.table} message
         set state = known.state::${names.stateType},
             attempts = message.attempts - (known.state = 'queued')::int,
             sent_at = case when known.state = 'sent' then known.at else message.sent_at end,
             smtp_response = coalesce(known.response, message.smtp_response),
             last_error = case when known.state = 'queued' then message.last_error else known.error end,
             next_attempt_at = known.next,
             transport = coalesce(known.transport, message.transport),
             envelope_from = coalesce(known.sender, message.envelope_from),
             worker_id = null, leased_at = null, phase = null, updated_at = now()
        from known
       where message.id = known.id and message.attempts = known.attempts
         and (message.state::text = 'sending' and message.worker_id = known.worker
              or known.late and message.state::text = 'uncertain')
   returning message.id as message, known.at, known.state as type, known.transport,
             coalesce(known.error, known.response) as detail
    ), told as (${eventsSql(names, `(select * from done where type <> 'queued') done`)})
    select count(*)::int as written, set_config('synchronous_commit', $2, true) from done`,
    values: [JSON.stringify(outcomes), mayLinger ? 'off' : 'on'],
  })
  return rows[0]?.written ?? 0
}
