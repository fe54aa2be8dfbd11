import type { PayloadRequest } from 'payload'
import { moveTopic as move, type TopicEvent, type TopicState } from '../../../plugins/solicitation'
import { asTopicAct } from './asTopicAct'

/**
 * Takes a scheduled topic back, closes, reopens or sums up a topic.
 *
 * @throws OperationError `topic.notFound`, `topic.notNow`, `topic.deadlinePassed`, `topic.summaryMissing`
 */
export const moveTopic = (
  req: PayloadRequest,
  id: string,
  event: Exclude<TopicEvent, 'publish' | 'schedule'>,
): Promise<{ state: TopicState }> => asTopicAct(req, id, () => move(req, id, event))
