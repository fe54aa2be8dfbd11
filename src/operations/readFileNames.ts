import type { PayloadRequest } from 'payload'
import { isId } from './submission/isId'

/** Files by id with the names their senders gave them, in the order of the ids; what is gone is left out. */
export async function readFileNames({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: string[]
}): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: ids.filter(isId) } },
    select: { originalName: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const names = new Map(docs.map(({ id, originalName }) => [id, originalName ?? id]))
  return ids.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? id }] : []))
}
