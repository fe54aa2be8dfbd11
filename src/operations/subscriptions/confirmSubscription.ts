import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { hashOfValid } from './confirmationToken'
import { readConfirmation, type Confirmation } from './readConfirmation'

/**
 * Somebody agrees to be mailed: from now on they are. A second press, or two at once, come to the same.
 * Null when the link is not genuine, too old, or superseded by a newer one.
 */
export async function confirmSubscription(req: PayloadRequest, token: string): Promise<Confirmation | null> {
  const hash = hashOfValid(token, new Date())
  if (hash === null) return null
  await (
    await anyTx(req)
  ).execute(sql`
    update subscribers set state = 'active', confirmed_at = now(), unsubscribed_at = null, updated_at = now()
     where token = ${hash} and state = 'pending'`)
  return readConfirmation(req, token)
}
