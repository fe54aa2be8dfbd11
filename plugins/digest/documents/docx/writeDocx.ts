import { Document, DocumentGridType, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { PaperDocument, Run } from '../model/types'
import { blanks } from './blanks'
import { fontOf, runOptions } from './fonts'
import { measures } from './measures'
import { sealPackage } from './sealPackage'
import { styleIds, stylesOf } from './styles'
import { writeContents } from './writeContents'
import { writeEntry } from './writeEntry'
import { writeFoot } from './writeFoot'
import { writeHead } from './writeHead'

/** Names of the styles as Word and WPS list them. */
export type StyleNames = Parameters<typeof stylesOf>[0]

/** A Word file of a document: fonts named, not embedded. The same document gives the same bytes. */
export const writeDocx = async (paper: PaperDocument, names: StyleNames): Promise<Buffer> =>
  sealPackage(await Packer.toBuffer(buildDocx(paper, names)), paper.meta)

/** The document in the library's own form, before it is packed. */
export const buildDocx = (paper: PaperDocument, names: StyleNames): Document =>
  new Document({
    title: paper.meta.title,
    creator: paper.meta.author,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: stylesOf(names),
    sections: [
      {
        properties: {
          page: { size: measures.page, margin: measures.margin, pageNumbers: { start: 1 } },
          grid: { type: DocumentGridType.LINES, linePitch: measures.line },
        },
        ...(paper.proof === null ? {} : { headers: proofHeaders(paper.proof) }),
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: bodyOf(paper),
      },
    ],
  })

function bodyOf(paper: PaperDocument) {
  const { titleLines, note, entries, foot } = paper
  return [
    ...writeHead(paper),
    ...(titleLines.length > 0 ? [titleOf(titleLines)] : []),
    ...(note ? [noteOf(note)] : []),
    ...writeContents(paper),
    ...entries.flatMap((entry, index) => writeEntry(entry, index === 0 && !paper.contents)),
    ...(foot ? [writeFoot(foot)] : []),
    // What the frame of 版记 hangs on; one point high, it never makes a page of its own.
    new Paragraph({ style: styleIds.line, spacing: { line: 20, lineRule: 'exact' } }),
  ]
}

const titleOf = (lines: string[]): Paragraph =>
  new Paragraph({
    style: styleIds.title,
    children: lines.map(
      (text, index) =>
        new TextRun({
          text,
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  })

const noteOf = (note: Run[]): Paragraph =>
  new Paragraph({
    style: styleIds.note,
    spacing: blanks(1),
    children: note.map((run) => new TextRun(runOptions(run))),
  })

/** — 1 —: 4号 宋体, odd pages right, even pages left, one character from the edge. */
const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.foot,
        alignment: side,
        indent: { [side]: 280 },
        children: [new TextRun({ font: fontOf('song'), children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })

function proofHeaders(word: string): { default: Header; even: Header } {
  const header = (): Header =>
    new Header({
      children: [
        new Paragraph({
          style: styleIds.line,
          alignment: 'right',
          children: [new TextRun({ text: word, font: fontOf('hei') })],
        }),
      ],
    })
  return { default: header(), even: header() }
}
