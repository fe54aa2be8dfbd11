import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { mailColumn } from './mailColumn'
import { readUnsubscribe, type Unsubscribe } from './readUnsubscribe'

/**
 * Ends the mails that an unsubscribe address is about, or takes them up again. The address is the key: nobody
 * has to sign in for it, and a second press changes nothing more. Null when the address is not genuine.
 */
export async function setMailWanted(
  req: PayloadRequest,
  token: string,
  wanted: boolean,
): Promise<Unsubscribe | null> {
  const subscription = await readUnsubscribe(req, token)
  if (!subscription) return null
  const { member, of } = subscription
  await (
    await anyTx(req)
  ).execute(sql`update members set ${mailColumn(of)} = ${wanted}, updated_at = now() where id = ${member}`)
  return { ...subscription, wanted }
}
