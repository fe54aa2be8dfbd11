/** A cmap with one table for all characters (format 12, Unicode). */
export function writeCmap(characters: Map<number, number>): Buffer {
  const groups = groupsOf(characters)
  const length = 16 + 12 * groups.length
  const cmap = Buffer.alloc(12 + length)
  cmap.writeUInt16BE(1, 2)
  cmap.writeUInt16BE(3, 4)
  cmap.writeUInt16BE(10, 6)
  cmap.writeUInt32BE(12, 8)
  cmap.writeUInt16BE(12, 12)
  cmap.writeUInt32BE(length, 16)
  cmap.writeUInt32BE(groups.length, 24)
  for (const [index, [first, last, id]] of groups.entries()) {
    const at = 28 + 12 * index
    cmap.writeUInt32BE(first, at)
    cmap.writeUInt32BE(last, at + 4)
    cmap.writeUInt32BE(id, at + 8)
  }
  return cmap
}

/** Neighbouring characters with neighbouring glyphs share a group. */
function groupsOf(characters: Map<number, number>): [number, number, number][] {
  const groups: [number, number, number][] = []
  for (const [code, id] of [...characters].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1)
    if (last && code === last[1] + 1 && id === last[2] + code - last[0]) last[1] = code
    else groups.push([code, code, id])
  }
  return groups
}
