/**
 * Mails of old Chinese programs carry GBK bytes without saying so, in headers as in bodies. Gives bytes a parser
 * of our time reads: what is no UTF-8 and names no character set is taken for GB 18030, its superset.
 */
export function repairCharset(raw: Uint8Array): Uint8Array {
  const split = endOfHeaders(raw)
  const header = asUtf8(raw.subarray(0, split))
  const body = raw.subarray(split)
  const says = /charset\s*=/i.test(latin1(raw.subarray(0, 200_000)))
  return Buffer.concat([header, says ? body : asUtf8(body)])
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return bytes
  } catch {
    return Buffer.from(new TextDecoder('gb18030').decode(bytes), 'utf8')
  }
}

/** Where the first empty line begins; the end when there is none. */
export function endOfHeaders(raw: Uint8Array): number {
  const text = latin1(raw.subarray(0, 1_000_000))
  const at = /\r?\n\r?\n/.exec(text)?.index
  return at === undefined ? raw.length : at
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
