import type { PayloadRequest } from 'payload'
import { publishTopic as publish, type Published } from '../../../plugins/solicitation'
import { asTopicAct } from './asTopicAct'

/**
 * Publishes a topic and mails its audience, or schedules it when it opens later.
 *
 * @throws OperationError `topic.notFound`, `topic.notNow`, `topic.deadlinePassed`
 */
export const publishTopic = (req: PayloadRequest, id: string): Promise<Published> =>
  asTopicAct(req, id, () => publish(req, id))
