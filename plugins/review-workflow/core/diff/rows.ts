import { entryOf } from './entryOf'
import type { DiffPart } from './types'

/** One line of a comparison side by side. A side that has nothing there is empty. */
export type DiffRow = {
  from: DiffPart[]
  to: DiffPart[]
  isChanged: boolean
  /** A paragraph was divided or two were joined after this line, on the side named. */
  breaks: 'from' | 'to' | null
}

/** The parts of a comparison as lines that stand beside each other: what is shared on both sides, the rest on its own. */
export function rowsOf(parts: readonly DiffPart[]): DiffRow[] {
  let row = emptyRow()
  const rows = [row]
  for (const [removed, added] of steps(parts)) {
    const lines = { from: removed.text.split('\n'), to: added.text.split('\n') }
    const count = Math.max(lines.from.length, lines.to.length)
    for (let line = 0; line < count; line += 1) {
      if (line > 0) rows.push((row = emptyRow()))
      put(row.from, { kind: removed.kind, text: entryOf(lines.from, line, '') })
      put(row.to, { kind: added.kind, text: entryOf(lines.to, line, '') })
      if (line + 1 < count) row.breaks = breakAfter(lines, line)
    }
  }
  return finished(rows)
}

const emptyRow = (): DiffRow => ({ from: [], to: [], isChanged: false, breaks: null })

/** What stands on the two sides at a time: the same text, or what was removed beside what was added. */
function steps(parts: readonly DiffPart[]): [DiffPart, DiffPart][] {
  const result: [DiffPart, DiffPart][] = []
  parts.forEach((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]]
    if (part.kind === 'same') result.push([part, part])
    else if (part.kind === 'removed')
      result.push([part, after?.kind === 'added' ? after : { kind: 'added', text: '' }])
    else if (before?.kind !== 'removed') result.push([{ kind: 'removed', text: '' }, part])
  })
  return result
}

function put(side: DiffPart[], part: DiffPart): void {
  if (part.text !== '') side.push(part)
}

function breakAfter({ from, to }: { from: string[]; to: string[] }, line: number): DiffRow['breaks'] {
  const inFrom = line + 1 < from.length
  const inTo = line + 1 < to.length
  return inFrom === inTo ? null : inFrom ? 'from' : 'to'
}

/** Drops the empty line that a last line break leaves, and marks only breaks with shared text before and after. */
function finished(rows: DiffRow[]): DiffRow[] {
  const isShared = (row: DiffRow | undefined): boolean =>
    row?.from.some(({ kind }) => kind === 'same') ?? false
  return rows
    .map((row, index) => {
      const breaks = isShared(row) && isShared(rows[index + 1]) ? row.breaks : null
      const isChanged = breaks !== null || [...row.from, ...row.to].some(({ kind }) => kind !== 'same')
      return { ...row, breaks, isChanged }
    })
    .filter(({ from, to }) => from.length + to.length > 0)
}
