import { readTables } from '../../../../plugins/digest/exports/documents'

/** The outlines of one slice of a font, as they lie in its tables. */
export type Slice = {
  tables: Map<string, Buffer>
  count: number
  /** Bytes of a glyph; none for a blank. */
  glyph: (id: number) => Buffer
  /** Advance width and left side bearing, in the table's own form. */
  metric: (id: number) => Buffer
}

/** Opens a TrueType font for taking glyphs out of it. Throws when a table is missing. */
export function readGlyphs(file: Buffer): Slice {
  const [tables = new Map<string, Buffer>()] = readTables(file)
  const table = (name: string): Buffer => {
    const found = tables.get(name)
    if (!found) throw new Error(`font: no table ${name}`)
    return found
  }
  const loca = table('loca')
  const glyf = table('glyf')
  const hmtx = table('hmtx')
  const isLong = table('head').readUInt16BE(50) === 1
  const measured = table('hhea').readUInt16BE(34)
  const offset = (id: number): number => (isLong ? loca.readUInt32BE(4 * id) : 2 * loca.readUInt16BE(2 * id))
  return {
    tables,
    count: table('maxp').readUInt16BE(4),
    glyph: (id) => glyf.subarray(offset(id), offset(id + 1)),
    metric: (id) =>
      id < measured
        ? hmtx.subarray(4 * id, 4 * id + 4)
        : // Glyphs after the last measured one have its width and a bearing of their own.
          Buffer.concat([
            hmtx.subarray(4 * (measured - 1), 4 * (measured - 1) + 2),
            hmtx.subarray(4 * measured + 2 * (id - measured), 4 * measured + 2 * (id - measured) + 2),
          ]),
  }
}
