import { everywhere } from '../../http/securityHeaders'
import type { Encoding } from '../mirror/types'

type Described = { path: string; type: string; etag: string; immutable: boolean }

const names: Record<Encoding, string | null> = { br: 'br', gz: 'gzip', identity: null }

/** A tag for each encoding: the bodies differ, and a strong tag says which bytes they are. */
export const tagOf = (etag: string, encoding: Encoding): string =>
  `"${etag}${encoding === 'identity' ? '' : `-${encoding}`}"`

/** Whether the page of an address depends on the language a reader chose. */
export const followsLanguage = ({ path, type }: Pick<Described, 'path' | 'type'>): boolean =>
  type.startsWith('text/html') && !path.startsWith('/en/')

/**
 * What is sent with a published file, whoever answers it. Files whose address names their content stay for
 * ever; of all others a browser asks each time whether they have changed, and what lies between may keep them
 * for five seconds: so long at most is a voided issue still to be read.
 *
 * @param path the address asked for, which of a page in English need not be the file's own
 */
export const fileHeaders = (
  file: Described,
  encoding: Encoding,
  path = file.path,
): Record<string, string> => ({
  ...Object.fromEntries(everywhere.map(({ key, value }) => [key, value])),
  'Content-Type': file.type,
  ETag: tagOf(file.etag, encoding),
  'Cache-Control': file.immutable
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, s-maxage=5, must-revalidate',
  Vary: followsLanguage({ path, type: file.type }) ? 'Accept-Encoding, Cookie' : 'Accept-Encoding',
  ...(names[encoding] ? { 'Content-Encoding': names[encoding] } : {}),
})
