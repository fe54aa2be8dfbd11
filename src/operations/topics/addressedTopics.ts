import type { PayloadRequest, Where } from 'payload'
import { isOffice, ownBody, viewerOf } from '../../../collections/shared/access'
import { isAddressed, personOf, shownStates, topicAudience } from '../../../plugins/solicitation'
import { memberOf } from '../submission/memberOf'

/** Ids of published topics that are not public and that the signed-in person may know of all the same. */
export async function addressedTopics(req: PayloadRequest): Promise<string[]> {
  const viewer = viewerOf(req)
  if (!viewer) return []
  const inside: Where = {
    and: [ownBody(viewer), { state: { in: [...shownStates] } }, { isPublic: { equals: false } }],
  }
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: inside,
    select: { audience: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (isOffice(viewer) || docs.length === 0) return docs.map(({ id }) => id)
  const member = await memberOf(req)
  if (!member) return []
  const person = personOf(req.payload, member)
  return docs.filter((topic) => isAddressed(topicAudience(req.payload, topic), person)).map(({ id }) => id)
}
