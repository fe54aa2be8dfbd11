import { isDate, isFurniture } from './furniture'
import { leadingNumber } from './leadingNumber'
import type { Unfolded } from './unfoldForm'

/** How many lines at the end may be a signature, and how long one of them is at most. */
const lines = 8
const longest = 30

/**
 * Positions of the lines that sign the text (落款): right-aligned lines at its end, and short lines just
 * above the closing date.
 */
export function findSignature(blocks: readonly Unfolded[]): ReadonlySet<number> {
  const found = new Set<number>()
  const body = [...blocks.entries()].filter(([, block]) => block.kind !== 'label' && block.origin === 'body')
  let isAboveDate = false
  for (const [at, block] of body.slice(-lines).reverse()) {
    if (block.kind !== 'paragraph') break
    const isSigned = block.align === 'right' || (isAboveDate && isShort(block.text))
    if (!isSigned && !isFurniture(block.text)) break
    isAboveDate ||= isDate(block.text)
    found.add(at)
  }
  return found
}

const isShort = (text: string): boolean =>
  text.length <= longest && leadingNumber(text) === null && !/[。；;！!？?：:，,]/.test(text)
