import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { WorkflowDocument } from '../../options'
import { optionsOf } from '../../store/bind'

export type Titles = Map<string, string>

export const titleKey = ({ collection, document }: { collection: string; document: string }): string =>
  `${collection}/${document}`

/**
 * The titles of documents, one query a collection, as the person who asks may read them. Those they may
 * not read are not in the answer; with `q`, neither are those without that text.
 */
export async function readTitles(
  req: PayloadRequest,
  documents: { collection: string; document: string }[],
  q?: string,
): Promise<Titles> {
  const titles: Titles = new Map()
  for (const collection of new Set(documents.map((entry) => entry.collection))) {
    const ids = documents.filter((entry) => entry.collection === collection).map(({ document }) => document)
    for (const [id, title] of await titlesIn(req, collection, [...new Set(ids)], q))
      titles.set(titleKey({ collection, document: id }), title)
  }
  return titles
}

async function titlesIn(
  req: PayloadRequest,
  collection: string,
  ids: string[],
  q: string | undefined,
): Promise<[string, string][]> {
  const settings = optionsOf(req.payload).collections[collection]
  const config = req.payload.collections[collection as CollectionSlug]?.config
  if (!settings || !config) return []
  const { useAsTitle = 'id' } = config.admin
  const field = useAsTitle === 'id' ? 'title' : useAsTitle
  const { titleOf } = settings
  // A title made of several fields is searched as it reads, after the documents were fetched.
  const isPlain = titleOf === undefined && config.flattenedFields.some(({ name }) => name === field)
  const where: Where = { and: [{ id: { in: ids } }, ...(q && isPlain ? [{ [field]: { contains: q } }] : [])] }
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where,
    ...(isPlain ? { select: { [field]: true } } : {}),
    depth: 0,
    draft: true,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    // Somebody who may act at a step but read nothing of the collection gets tasks without titles, not an error.
    disableErrors: true,
    req,
  })
  return docs
    .map((document): [string, string] => [String(document.id), titleFrom({ ...document }, field, titleOf)])
    .filter(([, title]) => !q || isPlain || title.toLowerCase().includes(q.toLowerCase()))
}

function titleFrom(
  document: WorkflowDocument,
  field: string,
  titleOf: ((document: WorkflowDocument) => string) | undefined,
): string {
  const title = titleOf ? titleOf(document) : document[field]
  return typeof title === 'string' ? title : ''
}
