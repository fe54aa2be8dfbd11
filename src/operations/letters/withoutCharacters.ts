import type { PaperDocument } from '../../../plugins/digest/exports/paper'

const mark = '〓'

/** The same page with a mark in place of some characters, wherever they stand. */
export function withoutCharacters(paper: PaperDocument, characters: readonly string[]): PaperDocument {
  const clean = (text: string): string =>
    characters.reduce((kept, character) => kept.replaceAll(character, mark), text)
  return {
    ...paper,
    meta: { ...paper.meta, title: clean(paper.meta.title), author: clean(paper.meta.author) },
    head: {
      ...paper.head,
      masthead: paper.head.masthead.map(clean),
      issuer: clean(paper.head.issuer),
      number: paper.head.number && clean(paper.head.number),
    },
    entries: paper.entries.map((entry) => ({
      ...entry,
      title: clean(entry.title),
      titleLines: entry.titleLines.map(clean),
      ...(entry.addressee ? { addressee: clean(entry.addressee) } : {}),
      ...(entry.signOff ? { signOff: entry.signOff.map(clean) } : {}),
      parts: entry.parts.map((part) =>
        part.type === 'table'
          ? { ...part, rows: part.rows.map((row) => row.map(clean)) }
          : { ...part, runs: part.runs.map((run) => ({ ...run, text: clean(run.text) })) },
      ),
    })),
  }
}
