/** A delimiter row of Markdown: `| --- | :-: |`. Without it, lines with bars are ordinary lines. */
const delimiter = /^\|(?:\s*:?-+:?\s*\|)+$/

const isPipeRow = (line: string): boolean => /^\|(?:.*[^\\])?\|$/.test(line)

/**
 * The table that begins at a line, and how many lines it takes; null when none does.
 *
 * @param lines trimmed lines of a text
 */
export function pipeTableAt(
  lines: readonly string[],
  at: number,
): { rows: string[][]; lines: number } | null {
  if (!isPipeRow(lines[at] ?? '') || !delimiter.test(lines[at + 1] ?? '')) return null
  let end = at + 2
  while (end < lines.length && isPipeRow(lines[end] ?? '')) end += 1
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(cellsOf)
  const width = widthOf(rows)
  return { rows: rows.map((row) => padded(row, width)), lines: end - at }
}

/** A table as text: Markdown with bars, so that it can be typed, changed and read again. */
export function tableToText(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, widthOf(rows))
  const [head = [], ...body] = rows.map((row) => rowText(padded(row, width)))
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n')
}

const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0)

const padded = (row: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => row[column] ?? '')

const rowText = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`

/** A backslash keeps a bar, a backslash or `<br>` from meaning anything. */
const escape = (cell: string): string =>
  cell
    .trim()
    .replace(/[\\|]|<(?=br>)/g, (character) => `\\${character}`)
    .replace(/\s*\n\s*/g, '<br>')

function cellsOf(line: string): string[] {
  const cells = ['']
  const add = (text: string) => cells.push((cells.pop() ?? '') + text)
  for (const [token] of line.slice(1, -1).matchAll(/\\[\\|<]|<br>|\||[^]/g)) {
    if (token === '|') cells.push('')
    else if (token === '<br>') add('\n')
    else add(token.length === 2 && token.startsWith('\\') ? token.slice(1) : token)
  }
  return cells.map((cell) => cell.trim())
}
