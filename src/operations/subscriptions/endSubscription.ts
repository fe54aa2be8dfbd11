import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import { readSubscription } from './readSubscription'
import { writeEnded } from './writeEnded'

/**
 * A subscriber leaves. The link is the key, nobody signs in for it, and a second press changes nothing
 * more. False when the link is not genuine.
 */
export async function endSubscription(req: PayloadRequest, token: string): Promise<boolean> {
  return inTransaction(req, async (tx) => {
    const subscription = await readSubscription(req, token)
    if (!subscription) return false
    await writeEnded(tx, subscription.id)
    return true
  })
}
