import { Readable } from 'node:stream'

/**
 * Wraps the stream of a message so that `open` is awaited before its first byte can be read. The SMTP client
 * reads only after the server answered DATA with 354, so this is the exact border between "certainly not
 * delivered" and "perhaps delivered".
 */
export function dataGate(source: Readable, open: () => Promise<void>): Readable {
  return Readable.from(opened(source, open), { objectMode: false })
}

async function* opened(source: Readable, open: () => Promise<void>): AsyncGenerator<Uint8Array> {
  await open()
  for await (const chunk of source) yield bytes(chunk)
}

function bytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  return Buffer.from(String(chunk), 'utf8')
}
