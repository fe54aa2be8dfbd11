import type { EditionContent, EditionEntry } from '../../core/types'
import { fill } from './fill'
import { noteRuns } from './noteRuns'
import { oneLine } from './oneLine'
import { titleLines } from './titleLines'
import { toParts } from './toParts'
import type { PaperEntry, PaperWords } from './types'

/** 2号 in a line of 156 mm, less a character on either side. */
export const TITLE_WIDTH = 18

/** Entries in their order; a section is named where it begins. */
export function toEntries(content: EditionContent, words: PaperWords): PaperEntry[] {
  let current: string | null = null
  return content.entries.map((entry) => {
    const section = entry.section ? oneLine(entry.section) : null
    const begins = section !== null && section !== '' && section !== current
    current = section
    return { ...entryOf(content, entry, words), section: begins ? section : null }
  })
}

function entryOf(
  content: EditionContent,
  entry: EditionEntry,
  words: PaperWords,
): Omit<PaperEntry, 'section'> {
  const title = oneLine(entry.title)
  const people = oneLine(entry.byline)
  const isOpening = content.reporterPlace === 'opening'
  return {
    position: entry.position,
    title,
    titleLines: titleLines(title, TITLE_WIDTH),
    note: noteRuns(entry.note, words),
    opening: people !== '' && isOpening ? fill(words.opening, { people }) : null,
    closing: people !== '' && !isOpening ? fill(words.closing, { people }) : null,
    parts: toParts(entry.blocks),
  }
}
