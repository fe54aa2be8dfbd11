import type { WordBlock } from '../../domain/wordImport'

/** `— 1 —` and `第1页 共3页` at the edge of a page belong to the paper; the words of a header, once, are text. */
export function dropPageNumbers(blocks: readonly WordBlock[]): WordBlock[] {
  const seen = new Set<string>()
  return blocks.filter((block) => {
    if (block.kind === 'table' || block.origin !== 'aside') return true
    const isRepeated = seen.has(block.text)
    seen.add(block.text)
    return !isRepeated && !/^[\s\-—－–·第页共/|\d]*$/.test(block.text)
  })
}
