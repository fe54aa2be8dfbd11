import { readCoverage, type Coverage } from './readCoverage'
import { readFamilies } from './readFamilies'
import { readTables } from './readTables'

export type FontFile = { bytes: Buffer; families: string[]; coverage: Coverage }

/** Names and characters of a font file (TTF, OTF; of a collection all its families). Throws when it is none. */
export function readFont(bytes: Buffer): FontFile {
  const fonts = readTables(bytes)
  return {
    bytes,
    families: [...new Set(fonts.flatMap((tables) => readFamilies(tables.get('name'))))],
    coverage: readCoverage(fonts[0]?.get('cmap')),
  }
}
