import type { PayloadRequest } from 'payload'
import type { Feedback } from '../../payload-types'

/** The last answer a department gave on an assignment, or null before the first. */
export async function latestReply(req: PayloadRequest, assignment: string): Promise<Feedback | null> {
  const { docs } = await req.payload.find({
    collection: 'feedback',
    where: { and: [{ assignment: { equals: assignment } }, { kind: { equals: 'departmentReply' } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
