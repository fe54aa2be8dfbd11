import type { Slice } from './readGlyphs'

/** Characters of a slice with the ids of their glyphs there (cmap formats 12 and 4). */
export function mapCharacters({ tables }: Slice): [number, number][] {
  const cmap = tables.get('cmap')
  if (!cmap) return []
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  )
  const whole = subtables.find((table) => table.readUInt16BE(0) === 12)
  const basic = subtables.find((table) => table.readUInt16BE(0) === 4)
  const pairs = whole ? groups(whole) : basic ? segments(basic) : []
  return pairs.filter(([code, id]) => id !== 0 && code !== 0xffff)
}

const groups = (table: Buffer): [number, number][] =>
  Array.from({ length: table.readUInt32BE(12) }, (_, index) => 16 + 12 * index).flatMap((at) => {
    const first = table.readUInt32BE(at)
    const id = table.readUInt32BE(at + 8)
    return Array.from({ length: table.readUInt32BE(at + 4) - first + 1 }, (_, step): [number, number] => [
      first + step,
      id + step,
    ])
  })

function segments(table: Buffer): [number, number][] {
  const count = table.readUInt16BE(6) / 2
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const last = table.readUInt16BE(14 + 2 * index)
    const first = table.readUInt16BE(16 + 2 * count + 2 * index)
    const delta = table.readUInt16BE(16 + 4 * count + 2 * index)
    const offsetAt = 16 + 6 * count + 2 * index
    const offset = table.readUInt16BE(offsetAt)
    return Array.from({ length: last - first + 1 }, (_, step): [number, number] => {
      const code = first + step
      if (offset === 0) return [code, (code + delta) & 0xffff]
      const at = offsetAt + offset + 2 * step
      const id = at + 1 < table.length ? table.readUInt16BE(at) : 0
      return [code, id === 0 ? 0 : (id + delta) & 0xffff]
    })
  })
}
