import type { PayloadRequest } from 'payload'
import { type PublicTopic, toPublicTopic } from './submission/toPublicTopic'
import { visibleTopics } from './submission/visibleTopics'

/** One topic that the request's person may see, by its slug; null otherwise. */
export async function readPublicTopic({
  req,
  slug,
}: {
  req: PayloadRequest
  slug: string
}): Promise<PublicTopic | null> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { and: [visibleTopics(req), { slug: { equals: slug } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ? toPublicTopic(docs[0]) : null
}
