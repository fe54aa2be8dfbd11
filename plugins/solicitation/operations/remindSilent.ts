import type { PayloadRequest } from 'payload'
import { claimReminders, countReminders } from '../store/claimReminders'
import { settingsOf } from '../store/settings'

/**
 * Reminds one batch of those who have not answered, in the caller's transaction.
 *
 * @param since whoever was reminded at or after this moment is left alone
 * @param invitedBefore whoever was asked at or after this moment is left alone
 * @returns `claimed`: whose turn it was; `reached`: who was written to (not those without an address, or who refuse)
 */
export async function remindSilent(
  req: PayloadRequest,
  reminder: { topic: string; since: Date; invitedBefore: Date; now: Date },
): Promise<{ claimed: number; reached: number }> {
  const { batch, tell } = settingsOf(req.payload)
  const people = await claimReminders(req, { ...reminder, most: batch })
  if (people.length === 0) return { claimed: 0, reached: 0 }
  const reached = await tell(req, { reason: 'reminded', topic: reminder.topic, people, at: reminder.now })
  await countReminders(req, reminder.topic, reached)
  return { claimed: people.length, reached: reached.length }
}
