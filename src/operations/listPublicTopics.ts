import type { PayloadRequest } from 'payload'
import { type PublicTopic, toPublicTopic } from './submission/toPublicTopic'
import { visibleTopics } from './submission/visibleTopics'
import { countAnswers } from './topics/countAnswers'

export type { PublicTopic }
/** `answers`: items that came in on a closed topic; null while it is open. */
export type ListedTopic = PublicTopic & { answers: number | null }

/** The topics the request's person may see: open ones first, the soonest deadline first, then closed ones, latest first. */
export async function listPublicTopics({ req }: { req: PayloadRequest }): Promise<ListedTopic[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: await visibleTopics(req),
    sort: '-deadline',
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const counts = await countAnswers(
    req,
    docs.map(({ id }) => id),
  )
  const topics = docs.map((topic) => {
    const shown = toPublicTopic(topic)
    return { ...shown, answers: shown.isOpen ? null : (counts.get(topic.id) ?? 0) }
  })
  return [...topics.filter(({ isOpen }) => isOpen).reverse(), ...topics.filter(({ isOpen }) => !isOpen)]
}
