/** Bytes as text, whatever they are: a secret is ASCII, so it is found in any of them. */
export const bytesText = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('utf8') + Buffer.from(bytes).toString('utf16le')
