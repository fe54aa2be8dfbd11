import { type Pool } from 'pg'

import { type DeliveryPhase } from '../core/classifyFailure'
import { mailNames, type MailNames } from '../core/names'
import { addJobSql } from '../store/addJobSql'

export type SweepOptions = {
  names?: MailNames
  /**
   * A lease older than this belongs to no attempt any more, in milliseconds. Default 600,000; it must be well
   * above `totalTimeoutMs` of the delivery task, or living attempts are taken for lost ones.
   */
  staleLeaseMs?: number
}

export type SweepResult = {
  /** Waiting messages that had no job, and got one */
  rejoined: number
  /** Leases nobody held any more before the transfer had begun: queued again */
  requeued: number
  /** Leases nobody held any more after the transfer had begun: left to a person */
  uncertain: number
}

/**
 * Compares what should be under way with what is, and heals the difference: run it every minute. A waiting message
 * without a live job gets one, whatever became of the old one; a lease that outlived every timeout is ended.
 */
export async function sweepMessages(pool: Pool, options: SweepOptions = {}): Promise<SweepResult> {
  const names = options.names ?? mailNames()
  const staleMs = options.staleLeaseMs ?? 600_000
  // A dead worker's leases were freed within a minute. What is stale was held by a living worker that lost track
  // of it, and a living worker's mail is never silently sent twice.
  const requeued = await endStaleLeases(pool, names, { phase: 'connecting', state: 'queued', staleMs })
  const uncertain = await endStaleLeases(pool, names, { phase: 'data', state: 'uncertain', staleMs })
  return { requeued, uncertain, rejoined: await addMissingJobs(pool, names) }
}

async function addMissingJobs(pool: Pool, names: MailNames): Promise<number> {
  // A job out of attempts counts as missing: graphile-worker keeps it for ever and never runs it again.
  const { rowCount } = await pool.query(
    `with missing as (
       select message.id, coalesce(message.next_attempt_at, now()) as run_at
         from ${names.table} message
        where message.state in ('queued', 'deferred') and message.direction = 'out'
          and not exists (
            select from ${names.jobsSchema}.jobs job
             where job.key = 'message:' || message.id::text
               and (job.attempts < job.max_attempts or job.locked_at is not null)
          )
        limit 1000
     )
     select (${addJobSql(names, 'missing.id', 'missing.run_at')}).id as job from missing`,
  )
  return rowCount ?? 0
}

async function endStaleLeases(
  pool: Pool,
  names: MailNames,
  stale: { phase: DeliveryPhase; state: 'queued' | 'uncertain'; staleMs: number },
): Promise<number> {
  const { rowCount } = await pool.query(
    `update ${names.table}
        set state = $1, last_error = 'lease expired', worker_id = null, leased_at = null, phase = null, updated_at = now()
      where state = 'sending' and phase = $2
        and leased_at < now() - make_interval(secs => $3::double precision / 1000)`,
    [stale.state, stale.phase, stale.staleMs],
  )
  return rowCount ?? 0
}
