import type { LexicalNode, TextBlock } from './types'

/** The blocks of a Lexical state, in order, as plain text; what it does not know it reads as paragraphs. */
export function lexicalToBlocks(state: unknown): TextBlock[] {
  return isState(state) ? state.root.children.flatMap(toBlocks) : []
}

function toBlocks(node: LexicalNode): TextBlock[] {
  switch (node.type) {
    case 'heading':
      return nonEmpty(textOf(node), (text) => ({ type: 'heading', level: node.tag === 'h4' ? 2 : 1, text }))
    case 'list': {
      const items = childrenOf(node)
        .map(textOf)
        .filter((text) => text !== '')
      return items.length > 0 ? [listOf(node, items)] : []
    }
    case 'table':
      return tableOf(node)
    default:
      return nonEmpty(textOf(node), (text) => ({ type: 'paragraph', text }))
  }
}

const nonEmpty = (text: string, block: (text: string) => TextBlock): TextBlock[] =>
  text === '' ? [] : [block(text)]

function listOf({ listType, start }: LexicalNode, items: string[]): TextBlock {
  const ordered = listType === 'number'
  const first = ordered && typeof start === 'number' && start !== 1 ? { start } : {}
  return { type: 'list', ordered, items, ...first }
}

/** A cell over several columns or rows is followed by empty ones, so that every row has as many. */
function tableOf(node: LexicalNode): TextBlock[] {
  const rows: string[][] = []
  const lines = childrenOf(node)
  lines.forEach((row, at) => childrenOf(row).forEach((cell) => placeCell(rows, at, cell)))
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const isEmpty = rows.flat().every((text) => text === '')
  if (isEmpty) return []
  const hasHeader = childrenOf(lines[0]).every(({ headerState }) => Number(headerState ?? 0) > 0)
  const even = rows
    .slice(0, lines.length)
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  return [{ type: 'table', hasHeader, rows: even }]
}

function placeCell(rows: string[][], at: number, cell: LexicalNode): void {
  const row = (rows[at] ??= [])
  let column = 0
  while (row[column] !== undefined) column += 1
  const text = childrenOf(cell)
    .map(textOf)
    .filter((line) => line !== '')
    .join('\n')
  for (let down = 0; down < span(cell.rowSpan); down += 1)
    for (let right = 0; right < span(cell.colSpan); right += 1)
      (rows[at + down] ??= [])[column + right] = down === 0 && right === 0 ? text : ''
}

/** A stored number may be anything; no table is wider or higher than this. */
const span = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(100, Math.max(1, value)) : 1

function textOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return '\n'
  return (node.text ?? '') + childrenOf(node).map(textOf).join('')
}

const childrenOf = (node: LexicalNode | undefined): LexicalNode[] => node?.children ?? []

function isState(state: unknown): state is { root: { children: LexicalNode[] } } {
  if (state === null || typeof state !== 'object' || !('root' in state)) return false
  const { root } = state
  return root !== null && typeof root === 'object' && 'children' in root && Array.isArray(root.children)
}
