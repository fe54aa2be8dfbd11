import type { PayloadRequest } from 'payload'
import type { Issue } from '../../domain/submission'
import { addressedTopics } from '../topics/addressedTopics'
import type { FoundTopic } from './lookUpNames'
import { isOpen } from './toPublicTopic'

/** Whether the request's person may know of a topic that was found under a slug. */
export const mayKnow = async (req: PayloadRequest, topic: FoundTopic): Promise<boolean> =>
  topic.isPublic || (await addressedTopics(req)).includes(topic.id)

/** What keeps the topic from being answered. No slug is no topic. */
export function topicIssues(
  slug: string | undefined,
  topic: Pick<FoundTopic, 'state' | 'deadline'> | null,
): Issue[] {
  if (slug === undefined) return []
  if (!topic) return [{ field: 'topic', code: 'topicUnknown' }]
  return isOpen(topic) ? [] : [{ field: 'topic', code: 'topicClosed' }]
}
