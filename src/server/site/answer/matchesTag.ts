/**
 * Whether a client has this file already (RFC 9110, 13.1.2: compared weakly). Any encoding of the same bytes
 * counts: a client asks with the tag of the body it was sent.
 *
 * @param header `If-None-Match`
 * @param etag without quotes and without the ending of an encoding
 */
export function matchesTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((part) => {
    const tag = /^(?:W\/)?"([^"]*)"$/.exec(part.trim())?.[1]
    return tag !== undefined && tag.replace(/-(br|gz)$/, '') === etag
  })
}
