import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { contentOf } from '../core/content'
import { reviewed } from './bind'
import { sha256 } from './hashes'

/** Under this key the facts of attached files stand beside the reviewed fields. */
export const filesKey = '$files'

/**
 * What an approval binds: the reviewed fields of the document, and size and last change of every file
 * they name. A file that is replaced under the same id is another text.
 */
export async function reviewedContent(
  req: PayloadRequest,
  collection: string,
  document: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { contentFields } = reviewed(req.payload, collection)
  const content = contentOf(document, contentFields)
  const files = await filesIn(req, uploadsIn(fieldsOf(req, collection), content))
  return files === null ? content : { ...content, [filesKey]: files }
}

/** Hash of what an approval of the document as it stands would bind. */
export const reviewedHash = async (
  req: PayloadRequest,
  collection: string,
  document: Record<string, unknown>,
): Promise<string> => sha256(await reviewedContent(req, collection, document))

const fieldsOf = (req: PayloadRequest, collection: string): FlattenedField[] =>
  req.payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? []

type Upload = { relationTo: string; id: string }

function uploadsIn(fields: FlattenedField[], content: Record<string, unknown>): Upload[] {
  return fields.flatMap((field): Upload[] => {
    const value = content[field.name]
    if (value === null || value === undefined) return []
    switch (field.type) {
      case 'upload':
        return listOf(value).flatMap((entry) => uploadOf(entry, field.relationTo))
      case 'richText':
        return uploadsInNode(value)
      case 'array':
        return listOf(value).flatMap((row) => (isRecord(row) ? uploadsIn(field.flattenedFields, row) : []))
      case 'group':
      case 'tab':
        return isRecord(value) ? uploadsIn(field.flattenedFields, value) : []
      default:
        return []
    }
  })
}

function uploadOf(value: unknown, relationTo: string | string[]): Upload[] {
  if (isRecord(value) && typeof value.relationTo === 'string') return uploadOf(value.value, value.relationTo)
  const isId = typeof value === 'string' || typeof value === 'number'
  return isId && typeof relationTo === 'string' ? [{ relationTo, id: String(value) }] : []
}

function uploadsInNode(node: unknown): Upload[] {
  if (Array.isArray(node)) return node.flatMap(uploadsInNode)
  if (!isRecord(node)) return []
  const own =
    node.type === 'upload' && typeof node.relationTo === 'string' ? uploadOf(node.value, node.relationTo) : []
  return [...own, ...uploadsInNode(node.root ?? []), ...uploadsInNode(node.children ?? [])]
}

/** Size and last change of each file; null where the text names none, which costs no query. */
async function filesIn(req: PayloadRequest, uploads: Upload[]): Promise<Record<string, string> | null> {
  if (uploads.length === 0) return null
  const facts: Record<string, string> = {}
  for (const collection of new Set(uploads.map(({ relationTo }) => relationTo))) {
    const ids = uploads.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
    const { docs } = await req.payload.db.find<Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      req,
    })
    for (const { id, filesize, updatedAt } of docs)
      facts[String(id)] = `${String(filesize)} ${new Date(String(updatedAt)).toISOString()}`
  }
  return facts
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
