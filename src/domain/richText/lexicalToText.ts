import { lexicalToBlocks } from './lexicalToBlocks'
import { tableToText } from './pipeTable'
import type { TextBlock } from './types'

/** The whole text of a Lexical state as it would be typed: `textToLexical` reads the same from it again. */
export const lexicalToText = (state: unknown): string => lexicalToBlocks(state).map(blockToText).join('\n')

/** A block as it would be typed. */
export function blockToText(block: TextBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.text
    case 'heading':
      return `${block.level === 1 ? '##' : '###'} ${block.text}`
    case 'list':
      return block.items
        .map((item, index) => (block.ordered ? `${(block.start ?? 1) + index}. ${item}` : `- ${item}`))
        .join('\n')
    case 'table':
      return tableToText(block.rows)
  }
}
