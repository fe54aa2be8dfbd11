import type { Face, PaperDocument } from '../model/types'
import { covers } from './covers'
import { eachText } from '../model/eachText'
import type { FontSet } from './types'

export type MissingCharacter = {
  character: string
  face: Face
  /** Position of the entry; null outside the entries. */
  entry: number | null
  /** Title of the entry, or the text it stands in. */
  place: string
}

/**
 * Characters no font of their face has, with where they stand. Asked before anything is set: a typesetter
 * would print a box, or take the glyph from another font without a word.
 */
export function findMissing(paper: PaperDocument, fonts: FontSet): MissingCharacter[] {
  const found = new Map<string, MissingCharacter>()
  for (const { text, face, entry, place } of eachText(paper)) {
    for (const character of text) {
      const key = `${character}${face}${entry}`
      if (found.has(key) || isCovered(character, face, fonts)) continue
      found.set(key, { character, face, entry, place })
    }
  }
  return [...found.values()]
}

function isCovered(character: string, face: Face, { faces, supplements }: FontSet): boolean {
  const code = character.codePointAt(0) ?? 0
  return covers(faces[face].coverage, code) || supplements.some(({ coverage }) => covers(coverage, code))
}
