import { isFurniture } from './furniture'
import { leadingNumber } from './leadingNumber'
import { sectionOf } from './sectionOf'
import type { WordBlock, WordParagraph } from './types'

/** Longest title the form takes, in characters (`submissionLimits.title.max`). */
type Limits = { max: number }

/**
 * Which blocks are the title: the one styled so, else the first centred line, else the first short line
 * that ends without a mark; only lines before the running text come into question. A title may go over two lines.
 *
 * @returns positions of its lines, none when there is no title
 */
export function findTitle(blocks: readonly WordBlock[], { max }: Limits): number[] {
  const candidates = headLines(blocks, max)
  const first =
    candidates.find(({ block }) => block.level === 0) ??
    candidates.find(({ block }) => block.align === 'centre') ??
    candidates.find(({ block }) => block.align === null && !endsSentence(block.text))
  if (!first) return []
  const next = candidates.find(({ at }) => at === first.at + 1)
  const isTwoLines = next !== undefined && goesOn(first.block, next.block, max)
  return isTwoLines ? [first.at, next.at] : [first.at]
}

type Candidate = { at: number; block: WordParagraph }

/** Lines of the head that could be a title, up to the first table, heading of a part or running text. */
function headLines(blocks: readonly WordBlock[], max: number): Candidate[] {
  const found: Candidate[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.origin !== 'body' || (block.kind === 'paragraph' && isFurniture(block.text))) continue
    if (block.kind === 'table' || isText(block, max)) break
    if (!/[（(]/.test(block.text.charAt(0))) found.push({ at, block })
  }
  return found
}

function isText(block: WordParagraph, max: number): boolean {
  const { text, level, align } = block
  if ([...text].length > max || sectionOf(block) !== null) return true
  if (level === 0 || align === 'centre') return false
  return leadingNumber(text) !== null || endsSentence(text) || text.includes('\n')
}

const endsSentence = (text: string): boolean => /[。；;！!？?：:，,、]$/.test(text)

const isComplete = (text: string): boolean =>
  /(?:建议|意见|对策|问题|思考|情况|反映|调研|报告|措施|现状|分析|关注|重视|解决)$/.test(text)

/** Two centred lines are one title when only both together end as titles end. */
const goesOn = (first: WordParagraph, second: WordParagraph, max: number): boolean =>
  first.align === 'centre' &&
  second.align === 'centre' &&
  !isComplete(first.text) &&
  isComplete(second.text) &&
  first.text.length + second.text.length <= max
