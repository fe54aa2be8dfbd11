import { InternalHyperlink, Paragraph, Tab, TextRun } from 'docx'
import type { PaperDocument } from '../model/types'
import { blanks } from './blanks'
import { fontOf } from './fonts'
import { styleIds } from './styles'

/** 本期要目: each line leads to its entry. */
export function writeContents({ contents }: PaperDocument): Paragraph[] {
  if (!contents) return []
  return [
    new Paragraph({ style: styleIds.section, spacing: blanks(1), children: [new TextRun(contents.heading)] }),
    ...contents.rows.flatMap(({ section, number, title, position }) => [
      ...(section ? [sectionLine(section)] : []),
      new Paragraph({
        style: styleIds.contents,
        children: [
          new InternalHyperlink({
            anchor: `entry_${position}`,
            children: [new TextRun({ children: [number.trim(), new Tab(), title] })],
          }),
        ],
      }),
    ]),
  ]
}

const sectionLine = (text: string): Paragraph =>
  new Paragraph({
    style: styleIds.line,
    keepNext: true,
    children: [new TextRun({ text, font: fontOf('kai') })],
  })
