import { executeAccess, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import type { WorkflowDocument } from '../options'

type Reading = { asActor: boolean }

/**
 * The document as it stands in this transaction, relations as ids; null when it is not there or, with
 * `asActor`, not the reader's to see. Never throws for a missing one: that would end the transaction.
 *
 * It is always read whole: a field hidden from this reader is still part of the text under review, and
 * a hash over what somebody may see would differ from reader to reader.
 */
export async function readDocument(
  req: PayloadRequest,
  collection: string,
  id: string,
  { asActor }: Reading,
): Promise<WorkflowDocument | null> {
  const seen = asActor ? await visibleTo(req, collection, id) : true
  if (seen === false) return null
  return needsOperation(req, collection)
    ? throughPayload(req, collection, id, seen)
    : fromTable(req, collection, id, seen)
}

/** What the collection lets the request's person see: everything, nothing, or what a filter leaves. */
async function visibleTo(req: PayloadRequest, collection: string, id: string): Promise<boolean | Where> {
  const { config } = collectionOf(req, collection)
  return executeAccess({ id, req, disableErrors: true }, config.access.read)
}

/**
 * One query past Payload's read operation, which costs several times as much and is most of the price of
 * a transition. Drafts live in another table, and a filter over a virtual field has to be rewritten first:
 * those go the long way.
 */
async function fromTable(
  req: PayloadRequest,
  collection: string,
  id: string,
  seen: true | Where,
): Promise<WorkflowDocument | null> {
  if (seen !== true && mentionsVirtualField(req, collection, seen))
    return throughPayload(req, collection, id, seen)
  const { config } = collectionOf(req, collection)
  const conditions: Where[] = [{ id: { equals: id } }]
  if (seen !== true) conditions.push(seen)
  if (config.trash) conditions.push({ deletedAt: { exists: false } })
  return req.payload.db.findOne<WorkflowDocument>({
    collection: collection as CollectionSlug,
    where: { and: conditions },
    req,
  })
}

async function throughPayload(
  req: PayloadRequest,
  collection: string,
  id: string,
  seen: true | Where,
): Promise<WorkflowDocument | null> {
  if (seen !== true && !(await isFound(req, collection, id))) return null
  const document = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    req,
    depth: 0,
    draft: true,
    overrideAccess: true,
    disableErrors: true,
    showHiddenFields: true,
  })
  return document as WorkflowDocument | null
}

async function isFound(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    select: {},
    req,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
  })
  return docs.length === 1
}

const collectionOf = (req: PayloadRequest, collection: string) => {
  const found = req.payload.collections[collection as CollectionSlug]
  if (!found) throw new Error(`review-workflow: no collection ${collection}`)
  return found
}

const needsOperation = (req: PayloadRequest, collection: string): boolean => {
  const { versions } = collectionOf(req, collection).config
  return Boolean(versions?.drafts) || Boolean(req.payload.config.localization)
}

function mentionsVirtualField(req: PayloadRequest, collection: string, where: Where): boolean {
  const virtual = collectionOf(req, collection)
    .config.flattenedFields.filter((field) => 'virtual' in field && field.virtual)
    .map(({ name }) => name)
  const isVirtual = (filter: Where): boolean =>
    Object.entries(filter).some(([key, value]) =>
      key === 'and' || key === 'or'
        ? Array.isArray(value) && value.some(isVirtual)
        : virtual.includes(key.split('.')[0] ?? key),
    )
  return isVirtual(where)
}
