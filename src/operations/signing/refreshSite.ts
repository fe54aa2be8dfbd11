import { sql, type requireTx } from '../../../plugins/review-workflow'

type Executor = Awaited<ReturnType<typeof requireTx>>

/** Has the pages of an issue, and the lists it stands in, written anew. */
export async function refreshSite(tx: Executor, issue: string): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job('publish_site', payload := ${JSON.stringify({ kind: 'issue', issue })}::json,
      job_key := ${`publish_site:issue:${issue}`})`)
}
