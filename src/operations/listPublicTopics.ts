import type { PayloadRequest } from 'payload'
import { type PublicTopic, toPublicTopic } from './submission/toPublicTopic'
import { visibleTopics } from './submission/visibleTopics'

export type { PublicTopic }

/** The topics the request's person may see: open ones first, the soonest deadline first, then closed ones, latest first. */
export async function listPublicTopics({ req }: { req: PayloadRequest }): Promise<PublicTopic[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: visibleTopics(req),
    sort: '-deadline',
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const topics = docs.map(toPublicTopic)
  return [...topics.filter(({ isOpen }) => isOpen).reverse(), ...topics.filter(({ isOpen }) => !isOpen)]
}
