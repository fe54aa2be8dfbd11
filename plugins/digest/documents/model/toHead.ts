import type { EditionContent } from '../../core/types'
import { fill } from './fill'
import { oneLine } from './oneLine'
import { printedDate } from './printedDate'
import { titleLines } from './titleLines'
import type { PaperDocument, PaperWords } from './types'

/** A masthead longer than this stands in two lines, characters. */
const LONGEST_MASTHEAD = 11

export function toHead(content: EditionContent, words: PaperWords, isProof: boolean): PaperDocument['head'] {
  const signatory = oneLine(content.signatory ?? '')
  return {
    marking: oneLine(content.marking ?? '') || null,
    masthead: titleLines(oneLine(content.masthead), LONGEST_MASTHEAD),
    number: isProof ? null : numberLine(content, words),
    issuer: oneLine(content.issuer),
    date: printedDate(content.date, words),
    signatory: signatory === '' ? null : { label: words.signatory, name: signatory },
  }
}

/** A supplement says that it is one unless its masthead does. */
function numberLine(content: EditionContent, words: PaperWords): string {
  const isSupplement = content.kind === 'supplement' && !content.masthead.includes(words.supplement)
  const number = fill(words.number, { number: content.number })
  const cumulative =
    content.showsCumulative === false ? '' : fill(words.cumulative, { number: content.cumulativeNumber })
  return `${isSupplement ? words.supplement : ''}${number}${cumulative}`
}
