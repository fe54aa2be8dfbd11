import type { WordBlock } from '../../../domain/wordImport'

/** Text of a .doc as blocks: a line is a paragraph; lines of cells, each ended by a tab, are a table. */
export function splitBody(text: string): WordBlock[] {
  const blocks: WordBlock[] = []
  for (const line of text.split(/[\n\r\f\v\0]/)) {
    const isRow = /\t[\s\u3000]*$/.test(line) && line.trim() !== ''
    if (isRow) addRow(blocks, line)
    else addParagraph(blocks, line)
  }
  return blocks.map((block) => (block.kind === 'table' ? { ...block, rows: even(block.rows) } : block))
}

function addRow(blocks: WordBlock[], line: string): void {
  const cells = line
    .replace(/\t[ \u3000]*$/, '')
    .split('\t')
    .map(trim)
  const last = blocks.at(-1)
  if (last?.kind === 'table') last.rows.push(cells)
  else blocks.push({ kind: 'table', rows: [cells], origin: 'body' })
}

function addParagraph(blocks: WordBlock[], line: string): void {
  const text = trim(line)
  if (text !== '') blocks.push({ kind: 'paragraph', text, level: null, align: null, origin: 'body' })
}

function even(rows: string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

const trim = (text: string): string => text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')
