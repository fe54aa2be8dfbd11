import { crc32 } from 'node:zlib'

type Entry = { name: Buffer; content: Buffer; crc: number; offset: number }

/** An archive of the given parts, stored without packing: it is read again at once. Fewer than 65,536 parts, below 4 GiB. */
export function writeZip(parts: Iterable<readonly [name: string, content: string | Buffer]>): Buffer {
  const entries: Entry[] = []
  const chunks: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const entry = toEntry(name, content, offset)
    const local = Buffer.concat([localHeader(entry), entry.name, entry.content])
    entries.push(entry)
    chunks.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries.flatMap((entry) => [centralHeader(entry), entry.name]))
  return Buffer.concat([...chunks, directory, endOfDirectory(entries.length, directory.length, offset)])
}

function toEntry(name: string, content: string | Buffer, offset: number): Entry {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return { name: Buffer.from(name, 'utf8'), content: bytes, crc: crc32(bytes), offset }
}

/** Bit 11: the name is UTF-8. The date is 1 January 1980, the first this format knows. */
const common = ({ name, content, crc }: Entry): number[][] => [
  [2, 20],
  [2, 0x0800],
  [2, 0],
  [2, 0],
  [2, 0x0021],
  [4, crc],
  [4, content.length],
  [4, content.length],
  [2, name.length],
  [2, 0],
]

const localHeader = (entry: Entry): Buffer => little([[4, 0x04034b50], ...common(entry)])

const centralHeader = (entry: Entry): Buffer =>
  little([[4, 0x02014b50], [2, 20], ...common(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]])

const endOfDirectory = (count: number, size: number, offset: number): Buffer =>
  little([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ])

function little(numbers: number[][]): Buffer {
  return Buffer.concat(
    numbers.map(([width = 0, value = 0]) => {
      const bytes = Buffer.alloc(width)
      bytes.writeUIntLE(value, 0, width)
      return bytes
    }),
  )
}
