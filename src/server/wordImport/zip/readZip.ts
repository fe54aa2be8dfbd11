import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { limits } from '../limits'
import { UnreadableWord } from '../UnreadableWord'

/** The parts of an archive that were asked for, and the names of all. */
export type ZipParts = { names: string[]; parts: Map<string, Buffer> }

/**
 * Inflates a whole archive and keeps the wanted parts. Nothing is believed that a header says: bytes
 * are counted as they come out, and every entry is inflated, so that nothing hidden goes along.
 *
 * @throws UnreadableWord at the first limit that is passed, encrypted entry, macro or name that leaves the archive
 */
export async function readZip(data: Buffer, isWanted: (name: string) => boolean): Promise<ZipParts> {
  const zip = await openZip(data)
  const names: string[] = []
  const parts = new Map<string, Buffer>()
  let room: number = limits.total
  for await (const entry of entriesOf(zip)) {
    refuseEntry(entry, names)
    names.push(entry.fileName)
    const bytes = await inflate(zip, entry, room, isWanted(entry.fileName))
    room -= bytes.count
    if (bytes.content) parts.set(entry.fileName, bytes.content)
  }
  return { names, parts }
}

async function openZip(data: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(data, { lazyEntries: true, validateEntrySizes: true })
  } catch {
    throw new UnreadableWord('wordDamaged')
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  if (zip.entryCount > limits.entries) throw new UnreadableWord('wordTooLarge')
  try {
    yield* zip.eachEntry()
  } catch (error) {
    if (error instanceof UnreadableWord) throw error
    const isName = error instanceof Error && /file ?name|path/i.test(error.message)
    throw new UnreadableWord(isName ? 'wordUnsafe' : 'wordDamaged')
  }
}

function refuseEntry(entry: Entry, names: readonly string[]): void {
  if (names.length >= limits.entries) throw new UnreadableWord('wordTooLarge')
  if (entry.isEncrypted()) throw new UnreadableWord('wordEncrypted')
  if (/(?:^|\/)vba(?:project|data)[^/]*$/i.test(entry.fileName)) throw new UnreadableWord('wordMacros')
  // Two parts of one name: which of them a reader takes is anybody's guess.
  if (names.includes(entry.fileName)) throw new UnreadableWord('wordUnsafe')
}

type Bytes = { count: number; content: Buffer | null }

async function inflate(zip: ZipFile, entry: Entry, room: number, isKept: boolean): Promise<Bytes> {
  if (entry.fileName.endsWith('/')) return { count: 0, content: null }
  const chunks: Buffer[] = []
  let count = 0
  try {
    for await (const chunk of chunksOf(await zip.openReadStreamPromise(entry))) {
      count += chunk.length
      if (isTooMuch(count, room, entry, isKept)) throw new UnreadableWord('wordTooLarge')
      if (isKept) chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof UnreadableWord ? error : new UnreadableWord('wordDamaged')
  }
  return { count, content: isKept ? Buffer.concat(chunks) : null }
}

/** Leaving the loop early destroys the stream, so nothing is inflated behind our back. */
async function* chunksOf(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
}

const isTooMuch = (count: number, room: number, { compressedSize }: Entry, isKept: boolean): boolean =>
  count > room ||
  (isKept && count > limits.part) ||
  (count > 1024 * 1024 && count / Math.max(1, compressedSize) > limits.ratio)
