import type { PayloadRequest } from 'payload'
import type { FileLink } from '../../../plugins/public-submission'
import { isId } from '../../operations/submission/isId'

/** Files that the request's person may open, under the names their senders gave them. */
export async function linksTo(req: PayloadRequest, ids: readonly string[]): Promise<FileLink[]> {
  const known = ids.filter(isId)
  if (known.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: known } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, originalName, url }) => ({ id, name: originalName ?? id, href: url ?? '' }))
}
