import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** The configuration of a collection; undefined for a slug that is none of this installation's. */
export function configOf(
  { payload }: PayloadRequest,
  collection: string,
): SanitizedCollectionConfig | undefined {
  const known: Partial<typeof payload.collections> = payload.collections
  return known[collection as CollectionSlug]?.config
}
