import type { CollectionSlug, PayloadRequest } from 'payload'
import type { WorkflowDocument } from '../options'

/**
 * The document as it stands in this transaction, relations as ids; null when it is not there or, with
 * `asActor`, not the reader's to see. Never throws for a missing one: that would end the transaction.
 */
export async function readDocument(
  req: PayloadRequest,
  collection: string,
  id: string,
  { asActor }: { asActor: boolean },
): Promise<WorkflowDocument | null> {
  const document = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    req,
    depth: 0,
    draft: true,
    overrideAccess: !asActor,
    disableErrors: true,
    showHiddenFields: true,
  })
  return document as WorkflowDocument | null
}
