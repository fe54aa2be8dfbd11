import type { Pool } from 'pg'
import { confirmWithinDays, forgetAfterDays } from '../../operations/subscriptions/limits'

/**
 * What should be under way with mail editions, and is not; and addresses that are no longer needed. Two
 * statements that find nothing nearly always.
 */
export async function sweepMailing(pool: Pool): Promise<void> {
  await rejoin(pool)
  await forget(pool)
}

/** An issue whose recipients wait, without a job that will run: it gets one. A void issue's wait for ever. */
async function rejoin(pool: Pool): Promise<void> {
  await pool.query(`
    select graphile_worker.add_job('send_edition', json_build_object('issue', waiting.issue_id),
             job_key := 'send_edition:' || waiting.issue_id)
      from (select distinct r.issue_id from edition_recipients r join issues on issues.id = r.issue_id
             where r.state = 'waiting' and r.created_at < now() - interval '1 minute' and issues.voided_at is null) waiting
     where not exists (select from graphile_worker.jobs job
       where job.key = 'send_edition:' || waiting.issue_id and (job.attempts < job.max_attempts or job.locked_at is not null))`)
}

/** An address nobody confirmed, or whose person left, is deleted after its days. */
async function forget(pool: Pool): Promise<void> {
  await pool.query(
    `delete from subscribers
      where (state = 'pending' and updated_at < now() - make_interval(days => $1::int))
         or (state = 'unsubscribed' and unsubscribed_at < now() - make_interval(days => $2::int))`,
    [confirmWithinDays, forgetAfterDays],
  )
}
