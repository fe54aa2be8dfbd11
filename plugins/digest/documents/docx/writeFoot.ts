import {
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { PaperDocument } from '../model/types'
import { textWidth } from '../model/textWidth'
import { fontOf } from './fonts'
import { measures } from './measures'
import { styleIds } from './styles'

/** A character of 4号 */
const SIDE = 280
/** Full-width characters of 4号 in a line between the two blank ones */
const LINE = 29

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' })

/**
 * 版记: a table held at the lower edge of the last page's type area, its rules 0.35 and 0.25 mm. LibreOffice
 * lets it follow the text instead; Word and WPS place it.
 */
export function writeFoot(foot: NonNullable<PaperDocument['foot']>): Table {
  const rows = rowsOf(foot)
  return new Table({
    width: { size: measures.width, type: WidthType.DXA },
    columnWidths: [measures.width],
    layout: 'fixed',
    float: {
      horizontalAnchor: 'margin',
      verticalAnchor: 'margin',
      absoluteHorizontalPosition: 0,
      relativeVerticalPosition: 'bottom',
      overlap: 'never',
      leftFromText: 0,
      rightFromText: 0,
      topFromText: measures.line,
    },
    rows: rows.map(
      (children, index) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: measures.width, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              borders: {
                top: index === 0 ? rule(measures.rule.thick) : none,
                bottom: rule(index === rows.length - 1 ? measures.rule.thick : measures.rule.thin),
                left: none,
                right: none,
              },
              children,
            }),
          ],
        }),
    ),
  })
}

function rowsOf({
  recipients,
  issuer,
  printed,
  copies,
  staff,
}: NonNullable<PaperDocument['foot']>): Paragraph[][] {
  const rows = recipients.map(({ label, text }) => [recipientLine(label, text)])
  rows.push([edges(issuer, printed)])
  if (copies !== null || staff.length > 0) rows.push(staffRow(staff.join('　'), copies ?? ''))
  return rows
}

const staffRow = (staff: string, copies: string): Paragraph[] =>
  staff === '' || textWidth(staff) + textWidth(copies) + 1 <= LINE
    ? [edges(staff, copies)]
    : [edges(staff, ''), ...(copies === '' ? [] : [edges('', copies)])]

const row = (options: IParagraphOptions): Paragraph => new Paragraph({ style: styleIds.foot, ...options })

/** Further lines stand below the first name, not below the label. */
const recipientLine = (label: string, text: string): Paragraph =>
  row({
    indent: { left: SIDE + 2 * SIDE, hanging: 2 * SIDE, right: SIDE },
    children: [new TextRun({ text: label, font: fontOf('hei') }), new TextRun(text)],
  })

const edges = (left: string, right: string): Paragraph =>
  row({
    indent: { left: SIDE, right: SIDE },
    tabStops: [{ type: TabStopType.RIGHT, position: measures.width - SIDE }],
    children: [new TextRun({ children: [left, ...(right === '' ? [] : [new Tab(), right])] })],
  })
