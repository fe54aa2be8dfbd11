import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Topic } from '../../payload-types'

export type TopicFile = {
  id: string
  name: string
  /** Bytes. */
  size: number
  mimeType: string
  /** Name under which it lies in the store. */
  filename: string
}

/** The files of a topic, in the order in which the office put them. Whoever may see the topic may have them. */
export async function readTopicFiles(
  req: PayloadRequest,
  { files }: Pick<Topic, 'files'>,
): Promise<TopicFile[]> {
  const ids = (files ?? []).map(idOf).filter((id) => id !== null)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return ids.flatMap((id) => {
    const file = docs.find((doc) => doc.id === id)
    if (!file?.filename) return []
    const { filename, filesize, mimeType, originalName } = file
    const name = originalName || filename
    return [{ id, name, size: filesize ?? 0, mimeType: mimeType ?? 'application/octet-stream', filename }]
  })
}
