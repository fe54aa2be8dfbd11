import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Issue } from '../../domain/submission'
import { findVisibleTopic } from './findVisibleTopic'
import { isOpen } from './toPublicTopic'

type Resolved = { id: string | null; organisation: string | null; issues: Issue[] }

/** The topic with this slug, its body, and whether it may still be answered. No slug is no topic. */
export async function resolveTopic(req: PayloadRequest, slug: string | undefined): Promise<Resolved> {
  if (slug === undefined) return { id: null, organisation: null, issues: [] }
  const topic = await findVisibleTopic(req, slug)
  if (!topic) return { id: null, organisation: null, issues: [{ field: 'topic', code: 'topicUnknown' }] }
  return {
    id: topic.id,
    organisation: idOf(topic.organisation),
    issues: isOpen(topic) ? [] : [{ field: 'topic', code: 'topicClosed' }],
  }
}
