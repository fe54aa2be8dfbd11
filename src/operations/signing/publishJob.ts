import { sql, type requireTx } from '../../../plugins/review-workflow'

type Executor = Awaited<ReturnType<typeof requireTx>>

/** Name of the task that publishes an issue when its time has come. */
export const PUBLISH_ISSUE = 'publish_issue'

const keyOf = (issue: string): string => `${PUBLISH_ISSUE}:${issue}`

/** Has a worker publish the issue at an instant; asked for again, the new instant holds. */
export async function addPublishJob(tx: Executor, issue: string, at: Date): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(${PUBLISH_ISSUE}, payload := ${JSON.stringify({ issue })}::json,
      run_at := ${at.toISOString()}::timestamptz, job_key := ${keyOf(issue)})`)
}

/** Takes it back. A job that has begun meanwhile finds nothing to do. */
export async function removePublishJob(tx: Executor, issue: string): Promise<void> {
  await tx.execute(sql`select graphile_worker.remove_job(${keyOf(issue)})`)
}
