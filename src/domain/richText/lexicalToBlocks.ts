import type { LexicalNode, TextBlock } from './types'

/** The blocks of a Lexical state, in order, as plain text; what it does not know it reads as paragraphs. */
export function lexicalToBlocks(state: unknown): TextBlock[] {
  return isState(state) ? state.root.children.flatMap(toBlocks) : []
}

/** The whole text of a Lexical state, a block a line. */
export const lexicalToText = (state: unknown): string =>
  lexicalToBlocks(state)
    .map((block) => (block.type === 'list' ? block.items.join('\n') : block.text))
    .join('\n')

function toBlocks(node: LexicalNode): TextBlock[] {
  switch (node.type) {
    case 'heading':
      return nonEmpty(textOf(node), (text) => ({ type: 'heading', level: node.tag === 'h4' ? 2 : 1, text }))
    case 'list': {
      const items = (node.children ?? []).map(textOf).filter((text) => text !== '')
      return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : []
    }
    default:
      return nonEmpty(textOf(node), (text) => ({ type: 'paragraph', text }))
  }
}

const nonEmpty = (text: string, block: (text: string) => TextBlock): TextBlock[] =>
  text === '' ? [] : [block(text)]

function textOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return '\n'
  return (node.text ?? '') + (node.children ?? []).map(textOf).join('')
}

function isState(state: unknown): state is { root: { children: LexicalNode[] } } {
  if (state === null || typeof state !== 'object' || !('root' in state)) return false
  const { root } = state
  return root !== null && typeof root === 'object' && 'children' in root && Array.isArray(root.children)
}
