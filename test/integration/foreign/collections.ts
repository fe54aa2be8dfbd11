import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type Document = Record<string, unknown> & { id: string }
type Common = {
  collection: string
  depth?: number
  draft?: boolean
  overrideAccess?: boolean
  req?: PayloadRequest
  trash?: boolean
}
type Data = Record<string, unknown>

/** The Local API of somebody else's application, whose collections our generated types do not know. */
export type ForeignPayload = {
  create: (args: Common & { data: Data }) => Promise<Document>
  update: (args: Common & { id: string; data: Data }) => Promise<Document>
  delete: (args: Common & { id: string }) => Promise<Document>
  duplicate: (args: Common & { id: string; data?: Data }) => Promise<Document>
  find: (args: Common & { where?: Where; sort?: string }) => Promise<{ docs: Document[]; totalDocs: number }>
  findByID: (args: Common & { id: string; disableErrors?: boolean }) => Promise<Document>
  findVersions: (args: Common & { where?: Where; sort?: string }) => Promise<{ docs: Document[] }>
  restoreVersion: (args: Common & { id: string }) => Promise<Document>
}

/** The same Payload, seen without our types. The one place where the two meet. */
export const foreign = (payload: Payload): ForeignPayload => payload as unknown as ForeignPayload

/** The slug of somebody else's collection, where a config asks for one of ours. */
export const foreignSlug = (slug: string): CollectionSlug => slug as CollectionSlug
