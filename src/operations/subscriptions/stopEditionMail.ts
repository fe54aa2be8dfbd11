import { sql, type requireTx } from '../../../plugins/review-workflow'
import { stopMails } from './stopMails'

type Executor = Awaited<ReturnType<typeof requireTx>>

/**
 * Stops the mails of an issue that is being voided, in that transaction: what waits in the queue is not sent
 * any more. What has been sent cannot be taken back.
 *
 * @returns how many mails were stopped
 */
export async function stopEditionMail(tx: Executor, issue: string): Promise<number> {
  return stopMails(
    tx,
    sql`related_collection = 'issues' and related_id = ${issue} and template in ('issue', 'edition')`,
    'voided',
  )
}
