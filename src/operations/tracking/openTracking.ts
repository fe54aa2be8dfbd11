import type { PayloadRequest } from 'payload'
import type { Item } from '../../payload-types'
import { readToken } from '../../server/tokens'

/** The item behind a private address, or null when the address is not genuine. */
export async function openTracking(req: PayloadRequest, token: string): Promise<Item | null> {
  const claims = readToken('track', token)
  if (!claims) return null
  return req.payload.findByID({
    collection: 'items',
    id: claims.id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
}
