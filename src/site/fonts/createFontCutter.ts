import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import type { SiteFont } from '../types'

const face = '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'
/** Name records that carry copyright, licence and its address: the Open Font License travels with every cut. */
const licenceNames = [0, 7, 8, 9, 11, 13, 14]
/** Asked for most recently, kept so that the pages of one publication cut each text once. */
const kept = 50

/**
 * Cuts the display face (Noto Serif SC Black, SIL Open Font License 1.1) to the characters of a text, as
 * WOFF2 whose address names its content. Reads the whole face once, when first asked.
 *
 * @returns null for a text none of whose characters the face has
 */
export function createFontCutter(): (text: string) => Promise<SiteFont | null> {
  let whole: Promise<Buffer> | null = null
  const cuts = new Map<string, Promise<SiteFont | null>>()
  return (text) => {
    const characters = [...new Set(text)].sort().join('')
    const known = cuts.get(characters)
    if (known) return known
    whole ??= readFile(createRequire(import.meta.url).resolve(face))
    const made = whole.then((bytes) => cut(bytes, characters))
    cuts.set(characters, made)
    if (cuts.size > kept) cuts.delete(cuts.keys().next().value ?? '')
    return made
  }
}

async function cut(bytes: Buffer, characters: string): Promise<SiteFont | null> {
  if (characters.trim() === '') return null
  const body = await subsetFont(bytes, characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'palt', 'halt', 'chws', 'locl', 'tnum', 'lnum'],
    preserveNameIds: licenceNames,
  })
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return { path: `/assets/site/display-${hash}.woff2`, body: new Uint8Array(body) }
}
