import type { Slice } from './readGlyphs'
import { writeCmap } from './writeCmap'
import { writeName } from './writeName'

type Parts = {
  /** Whose measures and flags the font takes. */
  base: Slice
  slices: Slice[]
  family: string
  characters: Map<number, number>
  glyphs: Buffer[]
  metrics: Buffer[]
}

/** Writes a TrueType file out of copied outlines. */
export function writeFont(parts: Parts): Buffer {
  const { base, glyphs } = parts
  const padded = glyphs.map(pad)
  return writeFile(
    new Map([
      ['OS/2', copyOf(base, 'OS/2')],
      ['cmap', writeCmap(parts.characters)],
      ['glyf', Buffer.concat(padded)],
      ['head', headOf(base)],
      ['hhea', withNumber(copyOf(base, 'hhea'), 34, glyphs.length)],
      ['hmtx', Buffer.concat(parts.metrics)],
      ['loca', locaOf(padded)],
      ['maxp', maxpOf(parts)],
      ['name', writeName(parts.family)],
      ['post', postOf(base)],
    ]),
  )
}

const pad = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

function copyOf({ tables }: Slice, name: string): Buffer {
  const table = tables.get(name)
  if (!table) throw new Error(`font: no table ${name}`)
  return Buffer.from(table)
}

function withNumber(table: Buffer, at: number, value: number): Buffer {
  table.writeUInt16BE(value, at)
  return table
}

/** Long offsets; the checksum of the whole is not kept, nothing that reads the file asks for it. */
function headOf(base: Slice): Buffer {
  const head = withNumber(copyOf(base, 'head'), 50, 1)
  head.writeUInt32BE(0, 8)
  return head
}

function locaOf(glyphs: Buffer[]): Buffer {
  const loca = Buffer.alloc(4 * (glyphs.length + 1))
  glyphs.reduce((offset, glyph, index) => {
    loca.writeUInt32BE(offset + glyph.length, 4 * (index + 1))
    return offset + glyph.length
  }, 0)
  return loca
}

/** The largest of each measure over all slices. */
function maxpOf({ base, slices, glyphs }: Parts): Buffer {
  const maxp = copyOf(base, 'maxp')
  for (const slice of slices) {
    const other = copyOf(slice, 'maxp')
    for (let at = 6; at + 1 < maxp.length; at += 2)
      maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), other.readUInt16BE(at)), at)
  }
  return withNumber(maxp, 4, glyphs.length)
}

/** Version 3: glyphs have no names. */
function postOf(base: Slice): Buffer {
  const post = copyOf(base, 'post').subarray(0, 32)
  post.writeUInt32BE(0x00030000, 0)
  return post
}

function writeFile(tables: Map<string, Buffer>): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size)
  const power = 2 ** Math.floor(Math.log2(tables.size))
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.size, 4)
  head.writeUInt16BE(16 * power, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(16 * (tables.size - power), 10)
  const bodies: Buffer[] = []
  let offset = head.length
  for (const [index, [name, table]] of [...tables].entries()) {
    const at = 12 + 16 * index
    const body = pad(table)
    head.write(name, at, 'latin1')
    head.writeUInt32BE(checksum(body), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(table.length, at + 12)
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([head, ...bodies])
}

function checksum(body: Buffer): number {
  let sum = 0
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0
  return sum
}
