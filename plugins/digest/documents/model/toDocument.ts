import type { EditionContent } from '../../core/types'
import { fill } from './fill'
import { noteRuns } from './noteRuns'
import { oneLine } from './oneLine'
import { titleLines } from './titleLines'
import { toContents } from './toContents'
import { TITLE_WIDTH, toEntries } from './toEntries'
import { toFoot } from './toFoot'
import { toHead } from './toHead'
import type { PaperDocument, PaperEntry, PaperWords } from './types'

type Options = {
  /** The draft as it stands: marked, without number. */
  proof?: boolean
}

/**
 * What is printed of an edition, for every kind of document. Pure: the same content gives the same document.
 * One entry alone (a special issue, the export of an entry) is laid out without contents.
 */
export function toDocument(
  content: EditionContent,
  words: PaperWords,
  { proof = false }: Options = {},
): PaperDocument {
  const entries = toEntries(content, words)
  return {
    meta: {
      title: titleOf(content, words, entries, proof),
      author: oneLine(content.issuer),
      date: content.date,
    },
    proof: proof ? words.proof : null,
    head: toHead(content, words, proof),
    titleLines: titleLines(ownTitle(content, entries), TITLE_WIDTH),
    note: noteRuns(content.editorsNote, words),
    contents: toContents(entries, words),
    entries,
    foot: toFoot(content, words),
  }
}

/** The name of the file's contents, as readers and screen readers show it. */
function titleOf(content: EditionContent, words: PaperWords, entries: PaperEntry[], proof: boolean): string {
  const series = oneLine(content.seriesName)
  const number = proof
    ? words.proof
    : fill(words.documentNumber, { year: content.year, number: content.number })
  const [only] = entries
  return [series, number, ...(entries.length === 1 && only ? [only.title] : [])].join(' ')
}

/** The title where it is not the title of its only entry. */
function ownTitle(content: EditionContent, entries: PaperEntry[]): string {
  const title = oneLine(content.title)
  return entries.length === 1 && entries[0]?.title === title ? '' : title
}
