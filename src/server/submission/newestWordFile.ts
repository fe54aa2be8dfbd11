import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { isId } from '../../operations/submission/isId'
import { env } from '../env'

/** The last of these files that calls itself a Word document, or null. */
export async function newestWordFile(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<{ name: string; data: Buffer } | null> {
  const known = ids.filter(isId)
  if (known.length === 0) return null
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: known } },
    select: { filename: true, originalName: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const newest = docs
    .filter(({ filename }) => /\.docx?$/i.test(filename ?? ''))
    .sort((a, b) => known.indexOf(b.id) - known.indexOf(a.id))[0]
  if (!newest?.filename) return null
  const data = await readFile(path.join(env.dataDir, 'uploads', path.basename(newest.filename)))
  return { name: newest.originalName ?? newest.filename, data }
}
