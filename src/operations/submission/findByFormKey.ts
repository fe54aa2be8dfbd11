import type { PayloadRequest } from 'payload'
import { trackingUrl } from '../../server/links'

export type Submitted = { receipt: string; trackingUrl: string; item: string }

/** What the item submitted under this key was answered, or null when there is none. */
export async function findByFormKey(req: PayloadRequest, formKey: string): Promise<Submitted | null> {
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { formKey: { equals: formKey } },
    select: { receipt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [item] = docs
  return item ? { receipt: item.receipt ?? '', trackingUrl: trackingUrl(item.id), item: item.id } : null
}
