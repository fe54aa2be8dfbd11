import type { WordBlock } from '../../../domain/wordImport'

/** How many paragraphs one cell may have before a line with a tab is taken for what it is: a line with a tab. */
const longestCell = 60

/**
 * Text of a .doc as blocks. A line is a paragraph; a line of cells, each ended by a tab, is a row of a
 * table. Paragraphs inside a cell break the line, so a row that is still open takes the lines up to its end.
 */
export function splitBody(text: string): WordBlock[] {
  const blocks: WordBlock[] = []
  const lines = text.split(/[\n\r\f\v\0]/)
  for (let at = 0; at < lines.length;) {
    const height = heightOfRow(lines, at, blocks.at(-1)?.kind === 'table')
    const content = lines.slice(at, at + Math.max(1, height)).join('\n')
    if (height > 0) addRow(blocks, content)
    else addParagraph(blocks, content)
    at += Math.max(1, height)
  }
  return blocks.map((block) => (block.kind === 'table' ? { ...block, rows: even(block.rows) } : block))
}

/** How many lines the row takes that begins here; 0 when none begins. Only inside a table may a row be open. */
function heightOfRow(lines: readonly string[], at: number, isInTable: boolean): number {
  const line = lines[at] ?? ''
  if (endsRow(line) && line.trim() !== '') return 1
  if (!isInTable || !line.includes('\t')) return 0
  const end = lines.slice(at, at + longestCell).findIndex(endsRow)
  return end + 1
}

const endsRow = (line: string): boolean => /\t[ \u3000]*$/.test(line)

function addRow(blocks: WordBlock[], row: string): void {
  const cells = row
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
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

const trim = (text: string): string => text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')
