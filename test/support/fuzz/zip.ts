import { crc32, deflateRawSync } from 'node:zlib'

export type Entry = {
  name: string
  data: Buffer
  /** What the directory says the entry holds, bytes. Default the truth. */
  saysSize?: number
  encrypted?: boolean
}

/** A ZIP archive, honest or not: names, sizes and flags are what the entries say. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = deflateRawSync(entry.data, { level: 9 })
    const name = Buffer.from(entry.name)
    const facts = factsOf(entry, packed.length, name.length)
    const local = Buffer.concat([bytes(0x04034b50, 4), facts, name, packed])
    directory.push(
      Buffer.concat([
        bytes(0x02014b50, 4),
        bytes(20, 2),
        facts,
        bytes(0, 2 + 2 + 2 + 4), // no comment, disk 0, no attributes
        bytes(offset, 4),
        name,
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.concat([
    bytes(0x06054b50, 4),
    bytes(0, 4),
    bytes(entries.length, 2),
    bytes(entries.length, 2),
    bytes(listing.length, 4),
    bytes(offset, 4),
    bytes(0, 2),
  ])
  return Buffer.concat([...parts, listing, end])
}

/** What the local header and the directory both say of an entry, from the version needed to the extra length. */
function factsOf({ data, saysSize = data.length, encrypted }: Entry, packed: number, name: number): Buffer {
  return Buffer.concat([
    bytes(20, 2),
    bytes(0x0800 | (encrypted ? 1 : 0), 2),
    bytes(8, 2),
    bytes(0, 4),
    bytes(crc32(data), 4),
    bytes(packed, 4),
    bytes(saysSize, 4),
    bytes(name, 2),
    bytes(0, 2),
  ])
}

function bytes(value: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  if (length <= 6) buffer.writeUIntLE(value, 0, length)
  return buffer
}
