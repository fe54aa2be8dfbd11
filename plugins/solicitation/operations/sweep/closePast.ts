import type { Payload } from 'payload'
import { lockTopic } from '../../store/lockTopic'
import { readTopic } from '../../store/readTopic'
import { writeState } from '../../store/writeState'
import { inOwnTransaction } from '../inOwnTransaction'

/** Closes a topic whose deadline has passed. @returns 1 when this call did it */
export const closePast = (payload: Payload, id: string, now: Date): Promise<number> =>
  inOwnTransaction(payload, async (req) => {
    const topic = (await lockTopic(req, id, { wait: false })) ? await readTopic(req, id) : null
    // Somebody may have put the deadline off meanwhile.
    if (!topic || topic.deadline > now) return 0
    return (await writeState(req, id, 'close')) ? 1 : 0
  })
