import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

// Signatures and the one time every part has: 1 January 1980, the earliest a ZIP knows.
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const DAY_ONE = 0x0021
const DEFLATED = 8
/** Names are UTF-8. */
const UTF8 = 0x0800

/** The parts of a ZIP file that this product has written, or the library it writes with. Node's own zlib: no warming up. */
export function readZip(file: Buffer): Map<string, Buffer> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const parts = new Map<string, Buffer>()
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < file.readUInt16LE(end + 10); index += 1) {
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    parts.set(name, bodyOf(file, at))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

function bodyOf(file: Buffer, entry: number): Buffer {
  const local = file.readUInt32LE(entry + 42)
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const packed = file.subarray(from, from + file.readUInt32LE(entry + 20))
  return file.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : packed
}

/** The parts as a ZIP file, in their order; the same parts give the same bytes. */
export function writeZip(parts: Map<string, Buffer>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, body] of parts) {
    const packed = deflateRawSync(body, { level: 6 })
    const head = Buffer.alloc(26)
    for (const [at, value] of [20, UTF8, DEFLATED, 0, DAY_ONE].entries()) head.writeUInt16LE(value, 2 * at)
    head.writeUInt32LE(crc32(body), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(body.length, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([number(LOCAL), head, Buffer.from(name)])
    bodies.push(local, packed)
    entries.push(
      Buffer.concat([
        number(CENTRAL),
        Buffer.from([20, 0]),
        head,
        Buffer.alloc(10),
        number(offset),
        Buffer.from(name),
      ]),
    )
    offset += local.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, directory, number(END), end])
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
