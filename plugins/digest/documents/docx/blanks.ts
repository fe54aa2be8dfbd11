import { LineRuleType, Paragraph } from 'docx'
import { measures } from './measures'
import { styleIds } from './styles'

/** An empty line of the grid. */
export const blank = (): Paragraph => new Paragraph({ style: styleIds.line })

/** Space of whole lines around a paragraph; unlike empty paragraphs it falls away at the top of a page. */
export const blanks = (before: number, after = 0) => ({
  line: measures.line,
  lineRule: LineRuleType.EXACT,
  before: before * measures.line,
  after: after * measures.line,
})
