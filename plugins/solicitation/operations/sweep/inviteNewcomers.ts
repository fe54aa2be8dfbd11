import type { Payload } from 'payload'
import { lockTopic } from '../../store/lockTopic'
import { readInvited } from '../../store/readInvited'
import { readTopic } from '../../store/readTopic'
import { inOwnTransaction } from '../inOwnTransaction'
import { inviteAudience } from '../inviteAudience'

/**
 * Asks people who joined the audience after a topic was published, and the rest of a very large one. A topic
 * that never asked anybody (written straight into the database, or older than the plugin) starts no mails now.
 *
 * @returns how many were asked by this call
 */
export const inviteNewcomers = (payload: Payload, id: string, now: Date): Promise<number> =>
  inOwnTransaction(payload, async (req) => {
    const topic = (await lockTopic(req, id, { wait: false })) ? await readTopic(req, id) : null
    if (topic?.state !== 'published' || (await readInvited(req, id)).size === 0) return 0
    return inviteAudience(req, topic, now)
  })
