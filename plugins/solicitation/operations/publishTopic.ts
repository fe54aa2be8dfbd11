import type { PayloadRequest } from 'payload'
import { SolicitationError } from '../core/errors'
import type { TopicState } from '../core/moves'
import { writeState } from '../store/writeState'
import { holdTopic } from './holdTopic'
import { inviteAudience } from './inviteAudience'

export type Published = {
  state: TopicState
  /** People asked by this call; the rest of a very large audience is asked by the sweep. */
  invited: number
}

/**
 * Publishes a topic, or schedules it when it opens later; publishing asks its audience. Lock, assert,
 * check, write, record: in the caller's transaction.
 *
 * @throws SolicitationError `topic.notFound`, `topic.deadlinePassed`, `topic.notNow`
 */
export async function publishTopic(
  req: PayloadRequest,
  id: string,
  now: Date = new Date(),
): Promise<Published> {
  const topic = await holdTopic(req, id)
  if (topic.deadline <= now) throw new SolicitationError('topic.deadlinePassed', 422)
  const isAhead = topic.opensAt > now
  if (!(await writeState(req, id, isAhead ? 'schedule' : 'publish')))
    throw new SolicitationError('topic.notNow', 409)
  if (isAhead) return { state: 'scheduled', invited: 0 }
  return { state: 'published', invited: await inviteAudience(req, topic, now) }
}
