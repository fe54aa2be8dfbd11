import type { PayloadRequest } from 'payload'

/**
 * Names of files kept with somebody's answers, for showing them again.
 *
 * @param ids read from the kept answers, never from a form: whoever holds those may see the names
 */
export async function namesOfFiles(req: PayloadRequest, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, originalName, filename }) => ({ id, name: originalName ?? filename ?? id }))
}
