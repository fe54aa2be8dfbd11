import { type MailNames, mailNames } from '../core/names'

export type QueueHealth = {
  /** Messages by state, those without any left out */
  states: Record<string, number>
  /** Seconds the oldest message that is due has waited; mails by the thousand wait by design and do not count */
  oldestWaitingSeconds: number
  /** Messages under a lease older than any attempt lasts */
  overdueLeases: number
  /** Delivering processes that gave a sign of life within a minute */
  senders: number
  /** Failed and uncertain messages: a person has to look */
  needAttention: number
  lastSentAt: Date | null
}

type Queryable = { query: (text: string, values: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> }

/** How the queue of mails is, in one statement. */
export async function readQueueHealth(pool: Queryable, names: MailNames = mailNames()): Promise<QueueHealth> {
  const { rows } = await pool.query(
    `select
       (select coalesce(json_object_agg(state, count), '{}') from
         (select state::text, count(*)::int from ${names.table} where direction = 'out' group by 1) counted) as states,
       (select coalesce(extract(epoch from now() - min(coalesce(next_attempt_at, created_at))), 0)::float8
          from ${names.table} where state in ('queued', 'deferred') and coalesce(next_attempt_at, created_at) <= now()
           and direction = 'out' and coalesce(template, '') <> all($1)) as waiting,
       (select count(*)::int from ${names.table}
         where state = 'sending' and leased_at < now() - make_interval(secs => ${OVERDUE})) as overdue,
       (select count(*)::int from mail_lanes where beat_at > now() - interval '1 minute') as senders,
       (select max(sent_at) from ${names.table}) as last_sent`,
    [names.bulk],
  )
  return toHealth(rows[0] ?? {})
}

/** Seconds; twice the longest attempt. */
const OVERDUE = 360

function toHealth(row: Record<string, unknown>): QueueHealth {
  const states = countsOf(row.states)
  return {
    states,
    oldestWaitingSeconds: Number(row.waiting ?? 0),
    overdueLeases: Number(row.overdue ?? 0),
    senders: Number(row.senders ?? 0),
    needAttention: (states.failed ?? 0) + (states.uncertain ?? 0),
    lastSentAt: row.last_sent instanceof Date ? row.last_sent : null,
  }
}

const countsOf = (value: unknown): Record<string, number> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([state, count]) => [state, Number(count)]))
    : {}
