import type { CollectionSlug, PayloadRequest } from 'payload'
import type { WorkflowDocument } from '../options'

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
  { asActor }: { asActor: boolean },
): Promise<WorkflowDocument | null> {
  if (asActor && !(await isVisible(req, collection, id))) return null
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

async function isVisible(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
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
