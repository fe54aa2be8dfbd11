import type { Pool } from 'pg'
import type { WorkerSchedule, WorkerTask } from '../worker/task'
import { PUBLISH_SITE } from './changes'
import { queueByPool } from './queueByPool'

/** Clock and second net of the published site: what its job missed is found here. */
export const siteSweeps: WorkerTask[] = [
  { name: 'sweep_site', run: (_, { pool }) => rejoin(pool) },
  // Lists change by the clock as well: a topic closes, and nobody did anything.
  { name: 'refresh_site_lists', run: (_, { pool }) => queueByPool(pool, 'overview') },
  { name: 'reconcile_site', run: (_, { pool }) => queueByPool(pool, 'all') },
]

export const siteSchedules: WorkerSchedule[] = [
  { task: 'sweep_site', match: '* * * * *' },
  { task: 'refresh_site_lists', match: '*/10 * * * *' },
  { task: 'reconcile_site', match: '40 18 * * *' },
]

let sweptBefore = false

/** What waits for more than a minute without a job that will run gets one. A new process looks at the site once. */
async function rejoin(pool: Pool): Promise<void> {
  if (!sweptBefore) await queueByPool(pool, 'overview')
  sweptBefore = true
  await pool.query(
    `select graphile_worker.add_job($1, payload := '{}'::json, job_key := $1, queue_name := $1)
     where exists (select from site_changes where asked_at < now() - interval '1 minute')
       and not exists (select from graphile_worker.jobs job where job.task_identifier = $1
         and (job.attempts < job.max_attempts or job.locked_at is not null) and job.run_at < now() + interval '1 minute')`,
    [PUBLISH_SITE],
  )
}
