import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Feedback } from '../../../payload-types'
import type { DutyFile } from '../types'

/** The files of what came back, by id, as their senders named them. */
export async function readFiles(
  req: PayloadRequest,
  rows: readonly Pick<Feedback, 'files'>[],
): Promise<Map<string, DutyFile>> {
  const ids = rows.flatMap(({ files }) => (files ?? []).flatMap((file) => idOf(file) ?? []))
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: ids } },
    select: { originalName: true, filename: true, filesize: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ id, originalName, filename, filesize }) => [
      id,
      { id, name: originalName ?? filename ?? id, bytes: filesize ?? 0 },
    ]),
  )
}

/** The files of one row; what is gone is left out. */
export const filesOf = ({ files }: Pick<Feedback, 'files'>, known: Map<string, DutyFile>): DutyFile[] =>
  (files ?? []).flatMap((file) => known.get(idOf(file) ?? '') ?? [])
