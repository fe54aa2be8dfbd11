import type { Payload } from 'payload'
import { lockTopic } from '../../store/lockTopic'
import { readTopic } from '../../store/readTopic'
import type { SweptTopic } from '../../store/readSwept'
import { inOwnTransaction } from '../inOwnTransaction'
import { publishTopic } from '../publishTopic'

/** Publishes a scheduled topic whose time has come. @returns 1 when this call did it */
export async function publishDue(payload: Payload, { id, opensAt }: SweptTopic, now: Date): Promise<number> {
  if (opensAt > now) return 0
  return inOwnTransaction(payload, async (req) => {
    const topic = (await lockTopic(req, id, { wait: false })) ? await readTopic(req, id) : null
    if (topic?.state !== 'scheduled' || topic.opensAt > now || topic.deadline <= now) return 0
    await publishTopic(req, id, now)
    return 1
  })
}
