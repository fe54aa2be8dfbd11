import { createHash } from 'node:crypto'
import type { SiteFile } from '../../../site'
import type { PublishedFile } from './types'

/** A rendered file with its bytes and their hash. */
export function toPublished({ path, type, body, immutable = false }: SiteFile): PublishedFile {
  const bytes = Buffer.from(body)
  const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  return { path, type, body: bytes, etag, immutable }
}

/** The files of several languages: what belongs to none of them comes more than once and is kept once. */
export const onlyOnce = (files: readonly PublishedFile[]): PublishedFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
]
