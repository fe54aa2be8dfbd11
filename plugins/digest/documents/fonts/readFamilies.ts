/** Ids of the name table that name a family: plain and typographic (OpenType, "name"). */
const familyIds = [1, 16]

/** Every name a font gives its family, in all its languages. */
export function readFamilies(name: Buffer | undefined): string[] {
  if (!name) return []
  const strings = name.readUInt16BE(4)
  const families = Array.from({ length: name.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index
    if (!familyIds.includes(name.readUInt16BE(at + 6))) return ''
    const from = strings + name.readUInt16BE(at + 10)
    const bytes = name.subarray(from, from + name.readUInt16BE(at + 8))
    return name.readUInt16BE(at) === 1 ? bytes.toString('latin1') : utf16be(bytes)
  })
  return [...new Set(families.filter((family) => family !== ''))]
}

const utf16be = (bytes: Buffer): string =>
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le')
