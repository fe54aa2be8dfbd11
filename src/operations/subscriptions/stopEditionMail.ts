import { sql, type requireTx } from '../../../plugins/review-workflow'

type Executor = Awaited<ReturnType<typeof requireTx>>

/**
 * Stops the mails of an issue that is being voided, in that transaction: what waits in the queue is not sent
 * any more. What has been sent cannot be taken back.
 *
 * @returns how many mails were stopped
 */
export async function stopEditionMail(tx: Executor, issue: string): Promise<number> {
  const { rows } = await tx.execute(sql`
    update messages set state = 'suppressed', next_attempt_at = null, updated_at = now()
     where related_collection = 'issues' and related_id = ${issue} and template in ('issue', 'edition')
       and state in ('queued', 'deferred') returning id`)
  return rows.length
}
