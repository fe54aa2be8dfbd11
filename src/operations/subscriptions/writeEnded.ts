import { sql, type requireTx } from '../../../plugins/review-workflow'
import { stopMails } from './stopMails'

type Executor = Awaited<ReturnType<typeof requireTx>>

/**
 * Ends a subscription: no link of an older mail confirms it again, and issues that wait in the queue for
 * this address are not sent any more.
 *
 * @returns false when it had ended before
 */
export async function writeEnded(tx: Executor, subscriber: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update subscribers set state = 'unsubscribed', token = null, unsubscribed_at = now(), updated_at = now()
     where id = ${subscriber} and state <> 'unsubscribed' returning email`)
  const email = rows[0]?.email
  if (typeof email !== 'string') return false
  await stopMails(
    tx,
    sql`template = 'edition' and to_address = ${email}
      and key in (select 'issue:' || r.issue_id || ':' || r.address from edition_recipients r where r.subscriber_id = ${subscriber})`,
    'unsubscribed',
  )
  return true
}
