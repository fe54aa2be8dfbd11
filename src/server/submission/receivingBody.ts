import type { PayloadRequest } from 'payload'
import { remembered } from './remembered'

/** Id of the body that receives what is sent without a topic: the consultative body at the root of the tree. */
export const receivingBody = (req: PayloadRequest): Promise<string | null> =>
  remembered(req.payload, 'receivingBody', () => find(req))

async function find(req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: {
      and: [{ kind: { equals: 'cppcc' } }, { parent: { exists: false } }, { active: { not_equals: false } }],
    },
    sort: 'createdAt',
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id ?? null
}
