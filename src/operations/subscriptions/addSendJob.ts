import { sql, type requireTx } from '../../../plugins/review-workflow'

type Executor = Awaited<ReturnType<typeof requireTx>>

/** Name of the task that writes an issue's mails. */
export const SEND_EDITION = 'send_edition'

/** Asks a worker to write an issue's mails; asking again while it waits changes nothing but the time. */
export async function addSendJob(tx: Executor, issue: string, inSeconds = 0): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(${SEND_EDITION}, payload := ${JSON.stringify({ issue })}::json,
      job_key := ${`${SEND_EDITION}:${issue}`}, run_at := now() + make_interval(secs => ${inSeconds}::int))`)
}
