// Flags of a component (OpenType, "glyf").
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080

/** Where in a composite glyph the ids of its parts stand; nothing for a simple one. */
export function components(glyph: Buffer): number[] {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return []
  const places: number[] = []
  let at = 10
  for (let more = true; more;) {
    const flags = glyph.readUInt16BE(at)
    places.push(at + 2)
    at += 4 + (flags & WORDS ? 4 : 2) + scaleBytes(flags)
    more = (flags & MORE) !== 0
  }
  return places
}

function scaleBytes(flags: number): number {
  if (flags & SCALE) return 2
  if (flags & TWO_SCALES) return 4
  return flags & MATRIX ? 8 : 0
}
