import type { PayloadRequest } from 'payload'
import { SolicitationError } from '../core/errors'
import { topicMoves, type TopicEvent, type TopicState } from '../core/moves'
import { writeState } from '../store/writeState'
import { holdTopic } from './holdTopic'

/**
 * Every move but publishing: back to draft, close, reopen, summarise. In the caller's transaction.
 *
 * @throws SolicitationError `topic.notFound`, `topic.notNow`, `topic.deadlinePassed` (reopening needs a
 *   deadline ahead), `topic.summaryMissing`
 */
export async function moveTopic(
  req: PayloadRequest,
  id: string,
  event: Exclude<TopicEvent, 'publish' | 'schedule'>,
  now: Date = new Date(),
): Promise<{ state: TopicState }> {
  const topic = await holdTopic(req, id)
  if (event === 'reopen' && topic.deadline <= now) throw new SolicitationError('topic.deadlinePassed', 422)
  if (event === 'summarise' && topic.summary.trim() === '')
    throw new SolicitationError('topic.summaryMissing', 422)
  if (!(await writeState(req, id, event))) throw new SolicitationError('topic.notNow', 409)
  return { state: topicMoves[event].to }
}
