import type { Block } from '../../core/types'
import { columnWidths } from './columnWidths'
import { oneLine } from './oneLine'
import { paragraphs } from './paragraphs'
import { toRuns } from './toRuns'
import type { Part } from './types'

/** The text of an entry as it is set. Nothing is left out and nothing changes its place. */
export const toParts = (blocks: Block[]): Part[] => blocks.flatMap(partsOf)

function partsOf(block: Block): Part[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.text).map((text) => ({ type: 'paragraph', runs: toRuns(text) }))
    case 'heading':
      return headingOf(block.level, oneLine(block.text))
    case 'list':
      return block.items.flatMap((item, index) =>
        itemOf(item, block.ordered ? `${(block.start ?? 1) + index}. ` : '——', block.ordered),
      )
    case 'table':
      return tableOf(block.hasHeader, block.rows)
  }
}

const headingOf = (level: 1 | 2, text: string): Part[] =>
  text === '' ? [] : [{ type: 'heading', level, runs: [{ text, face: level === 1 ? 'hei' : 'kai' }] }]

/** Further lines of an item are paragraphs below it. */
const itemOf = (item: string, marker: string, ordered: boolean): Part[] =>
  paragraphs(item).map((text, line) =>
    line === 0
      ? { type: 'item', marker, ordered, runs: [{ text, face: 'fang' }] }
      : { type: 'paragraph', runs: [{ text, face: 'fang' }] },
  )

/** Short rows are filled up: a table without a cell is no table to a screen reader. */
function tableOf(hasHeader: boolean, rows: string[][]): Part[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns === 0) return []
  const filled = rows.map((row) => Array.from({ length: columns }, (_, at) => oneLine(row[at] ?? '')))
  return [
    { type: 'table', hasHeader: hasHeader && rows.length > 1, rows: filled, widths: columnWidths(filled) },
  ]
}
