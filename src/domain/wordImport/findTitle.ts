import { isFurniture } from './furniture'
import { leadingNumber } from './leadingNumber'
import { sectionOf } from './sectionOf'
import type { WordParagraph } from './types'
import type { Unfolded } from './unfoldForm'

/**
 * Which blocks are the title: the one styled so, else a line that speaks as titles do (关于……的建议), else
 * the first centred line, else the first short one that ends without a mark. Only lines before the
 * running text come into question. A title may go over two lines.
 *
 * @param limits longest title in characters
 * @returns positions of its lines, none when there is no title
 */
export function findTitle(blocks: readonly Unfolded[], { max }: { max: number }): number[] {
  const candidates = headLines(blocks, max)
  const first =
    candidates.find(({ block }) => block.level === 0) ??
    candidates.find(({ block }) => speaksAsTitle(block.text)) ??
    candidates.find(({ block }) => block.align === 'centre') ??
    candidates.find(({ block }) => block.align === null && !endsSentence(block.text))
  if (!first) return []
  const next = candidates.find(({ at }) => at === first.at + 1)
  const isTwoLines = next !== undefined && goesOn(first.block, next.block, max)
  return isTwoLines ? [first.at, next.at] : [first.at]
}

type Candidate = { at: number; block: WordParagraph }

/** Lines of the head that could be a title, up to the first table, heading of a part or running text. */
function headLines(blocks: readonly Unfolded[], max: number): Candidate[] {
  const found: Candidate[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'label' || block.origin !== 'body') continue
    if (block.kind === 'table') break
    if (block.level !== 0 && isFurniture(block.text)) continue
    if (isText(block, max)) break
    if (!/^[（(]/.test(block.text)) found.push({ at, block })
  }
  return found
}

function isText(block: WordParagraph, max: number): boolean {
  const { text, level, align } = block
  if ([...text].length > max) return true
  if (level === 0) return false
  if (sectionOf(block) !== null) return true
  if (align === 'centre') return false
  return leadingNumber(text) !== null || endsSentence(text) || text.includes('\n')
}

const endsSentence = (text: string): boolean => /[。；;！!？?：:，,、]$/.test(text)

const isComplete = (text: string): boolean =>
  /(?:建议|意见|对策|问题|思考|情况|反映|调研|报告|措施|现状|分析|关注|重视|解决)$/.test(text)

const speaksAsTitle = (text: string): boolean => /^(?:关于|对|应|亟[待需]|警惕|加强|加快|进一步)/.test(text)

/** Two lines are one title when they are set alike and only both together end as titles end. */
const goesOn = (first: WordParagraph, second: WordParagraph, max: number): boolean =>
  (first.align === 'centre' || first.level === 0) &&
  second.align === first.align &&
  second.level === first.level &&
  !isComplete(first.text) &&
  isComplete(second.text) &&
  first.text.length + second.text.length <= max
