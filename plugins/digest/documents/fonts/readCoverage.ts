/** Runs of characters a font has glyphs for: `[first, last]`, ascending. */
export type Coverage = [number, number][]

/** Which characters a font can show, from its cmap (formats 12 and 4, which every Chinese font has). */
export function readCoverage(cmap: Buffer | undefined): Coverage {
  if (!cmap) return []
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  )
  const whole = subtables.find((table) => table.readUInt16BE(0) === 12)
  const basic = subtables.find((table) => table.readUInt16BE(0) === 4)
  return (whole ? groups(whole) : basic ? segments(basic) : []).sort(([a], [b]) => a - b)
}

const groups = (table: Buffer): Coverage =>
  Array.from({ length: table.readUInt32BE(12) }, (_, index) => [
    table.readUInt32BE(16 + 12 * index),
    table.readUInt32BE(20 + 12 * index),
  ])

/** Format 4 may map characters of a segment to no glyph (0): they are left out one by one. */
function segments(table: Buffer): Coverage {
  const count = table.readUInt16BE(6) / 2
  const ranges: Coverage = []
  for (let index = 0; index < count; index += 1) {
    const last = table.readUInt16BE(14 + 2 * index)
    const first = table.readUInt16BE(16 + 2 * count + 2 * index)
    const offsetAt = 16 + 6 * count + 2 * index
    const offset = table.readUInt16BE(offsetAt)
    if (offset === 0) ranges.push([first, last])
    else
      for (let code = first; code <= last; code += 1) {
        const at = offsetAt + offset + 2 * (code - first)
        if (at + 1 < table.length && table.readUInt16BE(at) !== 0) ranges.push([code, code])
      }
  }
  return ranges.filter(([first]) => first !== 0xffff)
}
