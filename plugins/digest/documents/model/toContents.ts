import { fill } from './fill'
import type { PaperDocument, PaperEntry, PaperWords } from './types'

/** 本期要目 of an issue with several entries. */
export function toContents(entries: PaperEntry[], words: PaperWords): PaperDocument['contents'] {
  if (entries.length < 2) return null
  return {
    heading: words.contents,
    rows: entries.map(({ section, title, position }, index) => ({
      section,
      number: fill(words.entryNumber, { number: index + 1 }),
      title,
      position,
    })),
  }
}
