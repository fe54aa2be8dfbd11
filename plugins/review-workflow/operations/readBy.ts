import type { CollectionSlug, PayloadRequest } from 'payload'
import { WorkflowError } from '../core/errors'
import type { WorkflowDocument } from '../options'

/**
 * A document as Payload gives it out, relations as ids: to the request's person, or with `everything` also
 * what is hidden from them.
 */
export async function readBy(
  req: PayloadRequest,
  collection: string,
  id: string,
  { everything }: { everything: boolean },
): Promise<WorkflowDocument> {
  const document = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    overrideAccess: everything,
    showHiddenFields: everything,
    disableErrors: true,
    req,
  })
  if (!document) throw new WorkflowError('workflow.notFound')
  return { ...document }
}
