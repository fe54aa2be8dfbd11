import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Issue } from '../../domain/submission'
import { visibleTopics } from './visibleTopics'

type Resolved = { id: string | null; organisation: string | null; issues: Issue[] }

/** The topic with this slug, its body, and whether it may still be answered. No slug is no topic. */
export async function resolveTopic(req: PayloadRequest, slug: string | undefined): Promise<Resolved> {
  if (slug === undefined) return { id: null, organisation: null, issues: [] }
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { and: [visibleTopics(req), { slug: { equals: slug } }] },
    select: { organisation: true, deadline: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [topic] = docs
  if (!topic) return { id: null, organisation: null, issues: [{ field: 'topic', code: 'topicUnknown' }] }
  const isClosed = Date.parse(topic.deadline) < Date.now()
  return {
    id: topic.id,
    organisation: idOf(topic.organisation),
    issues: isClosed ? [{ field: 'topic', code: 'topicClosed' }] : [],
  }
}
