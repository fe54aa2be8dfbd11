import { components } from './components'
import { mapCharacters } from './mapCharacters'
import { readGlyphs, type Slice } from './readGlyphs'
import { writeFont } from './writeFont'

/**
 * Puts a font that comes in slices for the browser together again: every character of every slice once, with
 * the measures of the first slice. Outlines are copied, not redrawn.
 *
 * @param files the slices, decoded to TrueType
 */
export function mergeSlices(files: Buffer[], family: string): Buffer {
  const slices = files.map(readGlyphs)
  const [first] = slices
  if (!first) throw new Error('font: no slices')
  const merged = new Merged()
  merged.add(first, 0)
  const characters = new Map<number, number>()
  for (const slice of slices)
    for (const [code, id] of mapCharacters(slice))
      if (!characters.has(code)) characters.set(code, merged.add(slice, id))
  return writeFont({
    base: first,
    slices,
    family,
    characters,
    glyphs: merged.glyphs,
    metrics: merged.metrics,
  })
}

/** Glyphs in their new order. A composite glyph takes its parts along. */
class Merged {
  readonly glyphs: Buffer[] = []
  readonly metrics: Buffer[] = []
  private readonly known = new Map<Slice, Map<number, number>>()

  add(slice: Slice, id: number): number {
    const ids = this.known.get(slice) ?? new Map<number, number>()
    this.known.set(slice, ids)
    const before = ids.get(id)
    if (before !== undefined) return before
    const next = this.glyphs.length
    ids.set(id, next)
    const glyph = Buffer.from(slice.glyph(id))
    this.glyphs.push(glyph)
    this.metrics.push(slice.metric(id))
    for (const at of components(glyph)) glyph.writeUInt16BE(this.add(slice, glyph.readUInt16BE(at)), at)
    return next
  }
}
