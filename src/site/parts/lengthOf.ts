import type { Block } from '../../../plugins/digest'

/** Characters of a running text. */
export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + textOf(block).length, 0)

const textOf = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text
    case 'list':
      return block.items.join('')
    case 'table':
      return block.rows.flat().join('')
  }
}
