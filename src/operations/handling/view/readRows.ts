import type { CollectionSlug, PayloadRequest, TypedCollection } from 'payload'

type OfDuty = 'feedback' | 'duty-events' | 'duty-requests' | 'duty-questions' | 'duty-notices'

/** Everything of one kind that hangs on a duty, in the order it was added. */
export async function readRows<Slug extends OfDuty & CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  assignment: string,
  sort = 'createdAt',
): Promise<TypedCollection[Slug][]> {
  const { docs } = await req.payload.find({
    collection,
    where: { assignment: { equals: assignment } },
    sort,
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
