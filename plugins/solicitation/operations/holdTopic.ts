import type { PayloadRequest } from 'payload'
import { SolicitationError } from '../core/errors'
import { lockTopic } from '../store/lockTopic'
import { readTopic, type Topic } from '../store/readTopic'

/** The topic as it is now and stays for the rest of the transaction. */
export async function holdTopic(req: PayloadRequest, id: string): Promise<Topic> {
  const topic = (await lockTopic(req, id)) ? await readTopic(req, id) : null
  if (!topic) throw new SolicitationError('topic.notFound', 404)
  return topic
}
