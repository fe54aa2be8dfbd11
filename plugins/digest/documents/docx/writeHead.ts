import { BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { PaperDocument } from '../model/types'
import { fontOf } from './fonts'
import { measures } from './measures'
import { styleIds } from './styles'

/** Largest masthead, and what its line may fill: points */
const LARGEST = 58
const WIDEST = 374

/** Number and year stand on these lines of the page, counted from 0, as in the PDF. */
const NUMBER_LINE = 7

/** 报头: from the marking down to the red rule. */
export function writeHead({ head }: PaperDocument): Paragraph[] {
  const masthead = head.masthead.map((line, index) => mastheadLine(line, head.masthead, index))
  const number = head.number === null ? [] : [centred(head.number)]
  const people = [edges(head.issuer, head.date, head.signatory === null)]
  if (head.signatory) people.push(signatory(head.signatory))
  return [plain(head.marking ?? '', 'hei'), plain(''), plain(''), ...masthead, ...number, ...people]
}

const plain = (text: string, face: 'hei' | 'fang' = 'fang'): Paragraph =>
  new Paragraph({ style: styleIds.line, children: [new TextRun({ text, font: fontOf(face) })] })

const centred = (text: string): Paragraph =>
  new Paragraph({ style: styleIds.line, alignment: 'center', children: [new TextRun(text)] })

/** What is below the last line comes with it, so that the number always stands on the same line of the page. */
function mastheadLine(text: string, lines: string[], index: number): Paragraph {
  const longest = Math.max(...lines.map((line) => [...line].length))
  const size = Math.min(LARGEST, Math.floor(WIDEST / longest / 1.08))
  const height = Math.round(size * 1.4)
  const used = 3 * (measures.line / 20) + lines.length * height
  const below = (NUMBER_LINE + lines.length - 1) * (measures.line / 20) - used
  const spread = Math.min(0.45 * size, (WIDEST - longest * size) / Math.max(1, longest - 1))
  return new Paragraph({
    style: styleIds.masthead,
    spacing: {
      line: height * 20,
      lineRule: LineRuleType.EXACT,
      after: index === lines.length - 1 ? Math.max(0, Math.round(below * 20)) : 0,
    },
    children: [new TextRun({ text, size: size * 2, characterSpacing: Math.max(0, Math.round(spread * 20)) })],
  })
}

/** Left and right a character from the edges, by tabs: an indent would shorten the rule below. */
const edges = (left: string, right: string, isLast: boolean): Paragraph =>
  headLine([new Tab(), left, new Tab(), right], isLast)

const signatory = ({ label, name }: { label: string; name: string }): Paragraph =>
  new Paragraph({
    ...headLineOptions(true),
    children: [
      new TextRun({ children: [new Tab(), new Tab(), label] }),
      new TextRun({ text: name, font: fontOf('kai') }),
    ],
  })

const headLine = (children: (string | Tab)[], isLast: boolean): Paragraph =>
  new Paragraph({ ...headLineOptions(isLast), children: [new TextRun({ children })] })

const headLineOptions = (isLast: boolean) => ({
  style: styleIds.line,
  alignment: 'left' as const,
  tabStops: [
    { type: TabStopType.LEFT, position: measures.character },
    { type: TabStopType.RIGHT, position: measures.width - measures.character },
  ],
  // Red rule, 4 mm below the writing: half of it lies within the line already.
  ...(isLast
    ? {
        border: {
          bottom: { style: BorderStyle.SINGLE, size: measures.rule.red, color: measures.red, space: 7 },
        },
      }
    : {}),
})
