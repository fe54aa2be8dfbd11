import type { CollectionSlug, PayloadRequest } from 'payload'
import { configOf } from './configOf'

/** Related documents that a text mentions. */
export type Mention = { collection: string; id: string }

/**
 * Names of related documents, by `collection/id`, as far as the reader may read them: the field their
 * collection uses as title. Two of one name are told apart by the beginning of their ids.
 */
export async function relationNames(req: PayloadRequest, mentions: Mention[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const collection of new Set(mentions.map((mention) => mention.collection))) {
    const ids = mentions.filter((mention) => mention.collection === collection).map(({ id }) => id)
    const found = await namesIn(req, collection, [...new Set(ids)])
    const all = found.map(({ name }) => name)
    for (const { id, name } of found) {
      const isShared = all.indexOf(name) !== all.lastIndexOf(name)
      names.set(`${collection}/${id}`, isShared ? `${name} (${id.slice(-6)})` : name)
    }
  }
  return names
}

async function namesIn(
  req: PayloadRequest,
  collection: string,
  ids: string[],
): Promise<{ id: string; name: string }[]> {
  const titleField = configOf(req, collection)?.admin.useAsTitle
  if (titleField === undefined || titleField === 'id') return []
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    select: { [titleField]: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.flatMap((document): { id: string; name: string }[] => {
    const name: unknown = Reflect.get(document, titleField)
    return typeof name === 'string' && name !== '' ? [{ id: String(document.id), name }] : []
  })
}
