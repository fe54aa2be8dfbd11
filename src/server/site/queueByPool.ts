import type { Pool } from 'pg'
import { PUBLISH_SITE, type SiteChange } from './changes'

/** Has the lists, or everything, written anew: for those outside any request (the clock, the operator). */
export async function queueByPool(
  pool: Pick<Pool, 'query'>,
  kind: Exclude<SiteChange['kind'], 'issue'>,
): Promise<void> {
  await pool.query(
    `with kept as (insert into site_changes (kind) values ($1))
     select graphile_worker.add_job($2, payload := '{}'::json, job_key := $2 || ':' || $1, queue_name := $2)`,
    [kind, PUBLISH_SITE],
  )
}
