import { sql, type requireTx } from '../../../plugins/review-workflow'
import { PUBLISH_SITE, type SiteChange } from './changes'

type Executor = Awaited<ReturnType<typeof requireTx>>

/**
 * Has what readers see of a change written anew, in the caller's transaction: nothing is published unless it
 * commits. Bursts merge: one job writes all that waits, and what is added while it runs gets a job of its own.
 *
 * @param tx the caller's transaction
 */
export async function queueSite(tx: Executor, change: SiteChange): Promise<void> {
  const issue = change.kind === 'issue' ? change.issue : null
  // A key for each issue: under one key for all, transactions that publish different issues would wait for each other.
  const key = [PUBLISH_SITE, change.kind, ...(issue ? [issue] : [])].join(':')
  await tx.execute(sql`
    with kept as (insert into site_changes (kind, issue) values (${change.kind}, ${issue}::uuid))
    select graphile_worker.add_job(${PUBLISH_SITE}, payload := '{}'::json, job_key := ${key},
      queue_name := ${PUBLISH_SITE})`)
}
