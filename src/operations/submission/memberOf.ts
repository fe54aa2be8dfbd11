import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../../collections/shared/access'

/** The member whose account the request's person is signed in with, or null. */
export async function memberOf(req: PayloadRequest) {
  const viewer = viewerOf(req)
  if (!viewer) return null
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { and: [{ user: { equals: viewer.id } }, { active: { not_equals: false } }] },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
