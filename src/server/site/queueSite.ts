import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SiteChange } from './change'

/** Task that publishes what is written in `site_changes`. */
export const publishSiteTask = 'publish_site'

type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }

/**
 * Has the public site follow a change, once and only if the given transaction commits. Many changes in a
 * short time become one publication: the first job takes every change it finds, the others find none.
 * No job key on purpose: its row would make transactions wait for each other until they commit.
 *
 * @param tx transaction of the change, as `requireTx(req)` answers it
 */
export async function queueSite(tx: Executor, change: SiteChange): Promise<void> {
  await tx.execute(sql`insert into site_changes (change) values (${JSON.stringify(change)}::jsonb)`)
  await tx.execute(sql`
    select graphile_worker.add_job(${publishSiteTask}, '{}'::json, queue_name := ${publishSiteTask})`)
}
