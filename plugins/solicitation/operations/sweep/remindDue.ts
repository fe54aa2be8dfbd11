import type { Payload } from 'payload'
import { reminderMoment } from '../../core/reminders'
import { readTopic } from '../../store/readTopic'
import { settingsOf } from '../../store/settings'
import { inOwnTransaction } from '../inOwnTransaction'
import { remindSilent } from '../remindSilent'

/** Reminds those who have not answered, batch by batch. @returns how many were written to by this call */
export async function remindDue(payload: Payload, id: string, now: Date): Promise<number> {
  let reached = 0
  for (let claimed = 1; claimed > 0;) {
    const batch = await inOwnTransaction(payload, async (req) => {
      const topic = await readTopic(req, id)
      const { hours } = settingsOf(payload)
      const moment =
        topic?.state === 'published' ? reminderMoment(topic.deadline, topic.remindDays, now, hours) : null
      if (!moment) return { claimed: 0, reached: 0 }
      return remindSilent(req, { topic: id, since: moment, invitedBefore: moment, now })
    })
    claimed = batch.claimed
    reached += batch.reached
  }
  return reached
}
