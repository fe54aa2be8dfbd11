import type { PayloadRequest } from 'payload'
import { shownStates } from '../../../plugins/solicitation'
import type { Topic } from '../../payload-types'
import { addressedTopics } from '../topics/addressedTopics'

/** The published topic with this slug, when the request's person may know of it; null otherwise. */
export async function findVisibleTopic(req: PayloadRequest, slug: string): Promise<Topic | null> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { and: [{ slug: { equals: slug } }, { state: { in: [...shownStates] } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [topic] = docs
  if (!topic) return null
  return topic.isPublic || (await addressedTopics(req)).includes(topic.id) ? topic : null
}
