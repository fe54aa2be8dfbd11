import { Bookmark, HeadingLevel, Paragraph, TextRun, type Table } from 'docx'
import type { PaperEntry, Part, Run } from '../model/types'
import { runOptions } from './fonts'
import { blank, blanks } from './blanks'
import { measures } from './measures'
import { styleIds } from './styles'
import { writeTable } from './writeTable'

/** An entry from its section down to its byline. */
export function writeEntry(entry: PaperEntry, isFirst: boolean): (Paragraph | Table)[] {
  const { section, note } = entry
  return [
    ...(section ? [sectionLine(section, isFirst)] : []),
    title(entry),
    ...(entry.opening ? [openingOf(entry.opening)] : []),
    ...(note ? [noteOf(note)] : []),
    ...(entry.addressee ? [addresseeOf(entry.addressee)] : []),
    ...entry.parts.flatMap(writePart),
    ...(entry.closing ? [closingOf(entry.closing)] : []),
    ...signOffOf(entry.signOff ?? []),
  ]
}

const sectionLine = (text: string, isFirst: boolean): Paragraph =>
  new Paragraph({
    style: styleIds.section,
    ...(isFirst ? { spacing: blanks(1) } : {}),
    children: [new TextRun(text)],
  })

const title = ({ position, titleLines, section, opening }: PaperEntry): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(section || opening ? { spacing: blanks(section ? 1 : 2, opening ? 0 : 1) } : {}),
    children: [
      new Bookmark({
        id: `entry_${position}`,
        children: titleLines.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) })),
      }),
    ],
  })

const openingOf = (text: string): Paragraph =>
  new Paragraph({
    style: styleIds.byline,
    alignment: 'center',
    spacing: blanks(0, 1),
    keepNext: true,
    children: [new TextRun(text)],
  })

const closingOf = (text: string): Paragraph =>
  new Paragraph({ style: styleIds.byline, children: [new TextRun(text)] })

const addresseeOf = (text: string): Paragraph =>
  new Paragraph({ style: styleIds.line, keepNext: true, children: [new TextRun(text)] })

/** 署名 and 成文日期: four characters from the right edge. */
const signOffOf = (lines: string[]): Paragraph[] =>
  lines.map(
    (text, index) =>
      new Paragraph({
        style: styleIds.line,
        alignment: 'right',
        indent: { right: 4 * measures.character },
        ...(index === 0 ? { spacing: blanks(2) } : {}),
        keepNext: index < lines.length - 1,
        children: [new TextRun(text)],
      }),
  )

const noteOf = (note: Run[]): Paragraph =>
  new Paragraph({
    style: styleIds.note,
    spacing: blanks(0, 1),
    children: note.map((run) => new TextRun(runOptions(run))),
  })

function writePart(part: Part): (Paragraph | Table)[] {
  switch (part.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: part.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: part.runs.map(({ text }) => new TextRun(text)),
        }),
      ]
    case 'paragraph':
      return [withRuns(part.runs, styleIds.text)]
    case 'item':
      return [withRuns([{ text: part.marker, face: 'fang' }, ...part.runs], styleIds.text)]
    case 'table':
      // Word joins a table to one directly below it, and needs a line to put the cursor in.
      return [blank(), writeTable(part), blank()]
  }
}

const withRuns = (runs: Run[], style: string): Paragraph =>
  new Paragraph({ style, children: runs.map((run) => new TextRun(runOptions(run))) })
