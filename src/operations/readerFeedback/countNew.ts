import type { PayloadRequest } from 'payload'

/** How many readers' words wait for this person to look at them. */
export async function countNew(req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'reader-feedback',
    where: { state: { equals: 'new' } },
    overrideAccess: false,
    req,
  })
  return totalDocs
}
