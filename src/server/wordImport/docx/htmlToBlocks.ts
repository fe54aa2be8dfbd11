import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { WordBlock } from '../../../domain/wordImport'
import { factsOf } from './styleNames'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** The blocks of mammoth's HTML, each followed by the notes it refers to. */
export function htmlToBlocks(html: string): WordBlock[] {
  const nodes = parseFragment(html).childNodes.filter(isElement)
  const notes = notesIn(nodes)
  const blocks = nodes.flatMap((node) => [
    ...toBlocks(node),
    ...referredBy(node).flatMap((id) => take(notes, id)),
  ])
  // A note nobody refers to any more is still text.
  return [...blocks, ...[...notes.values()].flat()]
}

function toBlocks(element: Element): WordBlock[] {
  if (element.tagName === 'p') return paragraphs(element)
  if (element.tagName === 'table') return table(element)
  return []
}

function paragraphs(element: Element): WordBlock[] {
  const facts = factsOf(attributeOf(element, 'class'))
  const text = tidy(textOf(element))
  return text === '' ? [] : [{ kind: 'paragraph', text, ...facts }]
}

/** A cell over several columns is followed by empty ones, a cell over several rows has empty ones below it. */
function table(element: Element): WordBlock[] {
  const rows: string[][] = []
  descendants(element, 'tr').forEach((row, at) => {
    for (const cell of row.childNodes.filter(isElement)) placeCell(rows, at, cell)
  })
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const even = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  const [cell] = descendants(element, 'p')
  return width === 0
    ? []
    : [{ kind: 'table', rows: even, origin: factsOf(cell && attributeOf(cell, 'class')).origin }]
}

function placeCell(rows: string[][], at: number, cell: Element): void {
  const row = (rows[at] ??= [])
  let column = 0
  while (row[column] !== undefined) column += 1
  const text = tidy(blocksText(cell))
  for (let down = 0; down < span(cell, 'rowspan'); down += 1)
    for (let right = 0; right < span(cell, 'colspan'); right += 1)
      (rows[at + down] ??= [])[column + right] = down === 0 && right === 0 ? text : ''
}

const span = (cell: Element, name: string): number =>
  Math.min(200, Math.max(1, Number(attributeOf(cell, name) ?? 1) || 1))

/** Paragraphs of a cell a line each; a table inside a cell is read row by row. */
function blocksText(element: Element): string {
  return element.childNodes
    .filter(isElement)
    .map((child) => (child.tagName === 'p' ? textOf(child) : blocksText(child)))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (!isElement(node) || isBackLink(node)) return ''
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'input') return attributeOf(node, 'checked') === undefined ? '☐' : '☑'
  return node.childNodes.map(textOf).join('')
}

const isBackLink = (element: Element): boolean =>
  element.tagName === 'a' && /^#mq-(?:foot|end)note-ref-/.test(attributeOf(element, 'href') ?? '')

function notesIn(nodes: readonly Element[]): Map<string, WordBlock[]> {
  const items = nodes.filter(({ tagName }) => tagName === 'ol').flatMap((list) => descendants(list, 'li'))
  return new Map(items.map((item, index) => [attributeOf(item, 'id') ?? '', noteBlocks(item, index + 1)]))
}

const noteBlocks = (item: Element, number: number): WordBlock[] =>
  item.childNodes
    .filter(isElement)
    .flatMap(toBlocks)
    .map((block, index) =>
      block.kind === 'paragraph' && index === 0 ? { ...block, text: `[${number}] ${block.text}` } : block,
    )

const referredBy = (element: Element): string[] =>
  descendants(element, 'a')
    .map((link) => attributeOf(link, 'href') ?? '')
    .filter((href) => /^#mq-(?:foot|end)note-\d/.test(href))
    .map((href) => href.slice(1))

function take(notes: Map<string, WordBlock[]>, id: string): WordBlock[] {
  const blocks = notes.get(id) ?? []
  notes.delete(id)
  return blocks
}

const descendants = (element: Element, name: string): Element[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === name ? [child] : child.tagName === 'table' ? [] : descendants(child, name),
    )

const isElement = (node: Node): node is Element => 'tagName' in node

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** Lines without the blanks around them: the ideographic indent of a paragraph is not text. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n')
