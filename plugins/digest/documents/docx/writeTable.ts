import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Part } from '../model/types'
import { fontOf } from './fonts'
import { measures } from './measures'
import { styleIds } from './styles'

/** A table of the text: its first row is repeated on every page where it names the columns. */
export function writeTable({ hasHeader, rows, widths }: Extract<Part, { type: 'table' }>): Table {
  const columnWidths = widths.map((share) => Math.round(share * measures.width))
  return new Table({
    width: { size: measures.width, type: WidthType.DXA },
    columnWidths,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: rows.map((row, index) => {
      const isHeader = hasHeader && index === 0
      return new TableRow({
        tableHeader: isHeader,
        cantSplit: true,
        children: row.map((text, column) => cellOf(text, columnWidths[column] ?? 0, isHeader)),
      })
    }),
  })
}

const cellOf = (text: string, width: number, isHeader: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: 'center',
    children: [
      new Paragraph({
        style: styleIds.table,
        ...(isHeader ? { alignment: AlignmentType.CENTER } : {}),
        children: [new TextRun({ text, ...(isHeader ? { font: fontOf('hei') } : {}) })],
      }),
    ],
  })
