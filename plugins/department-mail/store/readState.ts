import { type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import { isMessageState } from '../core/isMessageState'
import { type MessageState } from '../core/states'

/** State of a message the caller may read; undefined when there is none or it is hidden from the caller. */
export async function readState(
  req: PayloadRequest,
  slug: string,
  id: string,
): Promise<MessageState | undefined> {
  if (!isCollection(req.payload, slug)) return undefined
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id,
    req,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
  })
  const state: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'state') : undefined
  return isMessageState(state) ? state : undefined
}

function isCollection(payload: Payload, slug: string): slug is CollectionSlug {
  return slug in payload.collections
}
