import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** One entry of an archive, with lies in its headers where a test wants them. */
export type HostileEntry = {
  name: string
  content: Buffer | string
  /** What the headers say of the size; the true one when not given. */
  claimedSize?: number
  flags?: number
}

/** An archive, packed, with headers as the entries ask for. */
export function hostileZip(entries: readonly HostileEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize, flags = 0 } of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes, { level: 9 })
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags | 0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimedSize ?? bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end])
}

/** The parts of a well-made archive, read in the plainest way: a second reader to check the first. */
export function unzip(data: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  let at = data.readUInt32LE(data.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (data.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [method, packed] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((place) => data.readUInt16LE(at + place))
    const local = data.readUInt32LE(at + 42)
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const bytes = data.subarray(start, start + packed)
    parts.set(
      data.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      method === 0 ? bytes : inflateRawSync(bytes),
    )
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}
