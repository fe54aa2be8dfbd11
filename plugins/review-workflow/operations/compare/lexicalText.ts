type Node = Record<string, unknown>

/** Nodes that end a line: everything else stands within one. */
const isBlock = ({ type }: Node): boolean =>
  type !== 'root' && ['paragraph', 'heading', 'quote', 'listitem', 'tablerow', 'code'].includes(String(type))

/**
 * The text of a rich text (Lexical) value, a paragraph a line. Numbers and bullets of lists are written
 * out; of a node without words (an upload, a block) its type and its id are told.
 */
export function lexicalText(value: unknown): string {
  const root = isNode(value) && isNode(value.root) ? value.root : null
  return root ? linesOf(root).join('\n').trim() : ''
}

function linesOf(node: Node): string[] {
  const children = childrenOf(node)
  if (isBlock(node) && !children.some(holdsBlocks)) return [children.map(inlineText).join('')]
  return children.flatMap((child, index) => {
    if (child.type === 'list') return linesOf(child)
    const lines = isBlock(child) || holdsBlocks(child) ? linesOf(child) : [inlineText(child)]
    // An entry that only holds a deeper list has no mark of its own.
    return child.type === 'listitem' && !holdsBlocks(child) ? withMark(lines, node, index) : lines
  })
}

const holdsBlocks = (node: Node): boolean =>
  childrenOf(node).some((child) => child.type === 'list' || isBlock(child) || holdsBlocks(child))

function withMark(lines: string[], list: Node, index: number): string[] {
  const start = typeof list.start === 'number' ? list.start : 1
  const mark = list.listType === 'number' ? `${start + index}. ` : '• '
  return lines.map((line, at) => (at === 0 ? mark + line : line))
}

function inlineText(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  const children = childrenOf(node)
  return children.length > 0 ? children.map(inlineText).join('') : nameOf(node)
}

function nameOf(node: Node): string {
  const id = isNode(node.value)
    ? node.value.id
    : (node.value ?? (isNode(node.fields) ? node.fields.id : undefined))
  const words = [node.type, node.relationTo, id].filter(
    (word) => typeof word === 'string' || typeof word === 'number',
  )
  return isBlock(node) || node.type === 'root' || node.type === 'list' ? '' : `[${words.join(' ')}]`
}

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
