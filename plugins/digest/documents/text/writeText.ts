import type { PaperDocument, PaperEntry, Part, Run } from '../model/types'

/**
 * The document as plain text, for pasting into another system: a paragraph a line, blank lines between the
 * parts, nothing that only lays out a page.
 */
export function writeText(paper: PaperDocument): string {
  const { head, titleLines, note, contents, entries, foot, proof } = paper
  return groups([
    [proof, head.marking],
    [head.masthead.join(''), head.number, head.issuer, head.date, signatory(head.signatory)],
    [titleLines.join('')],
    [joined(note)],
    contents
      ? [
          contents.heading,
          ...contents.rows.flatMap(({ section, number, title }) => [section, number + title]),
        ]
      : [],
    ...entries.map(entryLines),
    foot
      ? [
          ...foot.recipients.map(({ label, text }) => label + text),
          foot.issuer,
          foot.printed,
          foot.copies,
          ...foot.staff,
        ]
      : [],
  ])
}

const entryLines = (entry: PaperEntry): (string | null)[] => [
  entry.section,
  entry.title,
  entry.opening,
  joined(entry.note),
  entry.addressee ?? null,
  ...entry.parts.flatMap(partLines),
  entry.closing,
  ...(entry.signOff ?? []),
]

/** Cells of a row are parted by tabs: pasted into a table they are cells again. */
const partLines = (part: Part): (string | null)[] => {
  if (part.type === 'table') return part.rows.map((row) => row.join('\t'))
  return [(part.type === 'item' ? part.marker : '') + (joined(part.runs) ?? '')]
}

const joined = (runs: Run[] | null): string | null => runs && runs.map(({ text }) => text).join('')

const signatory = (one: PaperDocument['head']['signatory']): string | null => one && one.label + one.name

const groups = (all: (string | null)[][]): string =>
  all
    .map((lines) => lines.filter((line) => line !== null && line !== '').join('\n'))
    .filter((group) => group !== '')
    .join('\n\n')
    .concat('\n')
