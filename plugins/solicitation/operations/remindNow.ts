import type { PayloadRequest } from 'payload'
import { SolicitationError } from '../core/errors'
import { startOfDay } from '../core/reminders'
import { readStandings } from '../store/readStandings'
import { settingsOf } from '../store/settings'
import { holdTopic } from './holdTopic'
import { remindSilent } from './remindSilent'

/**
 * Reminds everybody who has not answered and was not reminded today. In the caller's transaction.
 *
 * @returns how many were written to
 * @throws SolicitationError `topic.notFound`, `topic.notNow`, `topic.remindedToday`
 */
export async function remindNow(req: PayloadRequest, id: string, now: Date = new Date()): Promise<number> {
  const topic = await holdTopic(req, id)
  if (topic.state !== 'published' || topic.deadline <= now) throw new SolicitationError('topic.notNow', 409)
  const since = startOfDay(now, settingsOf(req.payload).hours)
  const { claimed, reached } = await remindSilent(req, { topic: id, since, invitedBefore: now, now })
  if (claimed === 0 && (await someAreSilent(req, id))) throw new SolicitationError('topic.remindedToday', 429)
  return reached
}

async function someAreSilent(req: PayloadRequest, id: string): Promise<boolean> {
  const standing = (await readStandings(req, [id])).get(id)
  return standing !== undefined && standing.answered < standing.invited
}
