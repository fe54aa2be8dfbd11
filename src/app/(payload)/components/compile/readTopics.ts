import type { PayloadRequest } from 'payload'

export type TopicChoice = { id: string; title: string }

/** The newest topics, to narrow the list by. */
export async function readTopics(req: PayloadRequest): Promise<TopicChoice[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { state: { not_equals: 'draft' } },
    select: { title: true },
    sort: '-opensAt',
    depth: 0,
    limit: 30,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title }))
}
