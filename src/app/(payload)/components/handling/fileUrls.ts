import type { PayloadRequest } from 'payload'
import type { DutyView } from '../../../../operations/handling/types'

/** Where files are fetched, by id. */
export type FileUrls = ReadonlyMap<string, string>

/** The addresses of what came with a duty, as far as the reader may open it. */
export async function fileUrls(req: PayloadRequest, { replies, others }: DutyView): Promise<FileUrls> {
  const ids = [
    ...replies.flatMap(({ files }) => files),
    ...others.flatMap(({ opinion }) => opinion?.files ?? []),
  ].map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.flatMap(({ id, url }) => (url ? [[id, url] as const] : [])))
}
