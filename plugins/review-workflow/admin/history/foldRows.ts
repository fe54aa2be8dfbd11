import type { DiffRow } from '../../core/diff'

/** Unchanged lines left standing on either side of a change. */
const context = 1
/** A fold of fewer lines than this would take as much room as the lines. */
const leastFolded = 2

/** Lines that are shown, or unchanged ones that are folded away; `at` is the index of the first. */
export type Stretch = { kind: 'shown' | 'folded'; at: number; rows: DiffRow[] }

/** Divides the lines of a comparison into those worth reading and the long unchanged stretches between them. */
export function foldRows(rows: readonly DiffRow[]): Stretch[] {
  const isNear = rows.map((_, index) =>
    rows.slice(Math.max(0, index - context), index + context + 1).some(({ isChanged }) => isChanged),
  )
  const stretches: Stretch[] = []
  rows.forEach((row, at) => {
    const kind = isNear[at] ? 'shown' : 'folded'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.rows.push(row)
    else stretches.push({ kind, at, rows: [row] })
  })
  return stretches.map((stretch) =>
    stretch.kind === 'folded' && stretch.rows.length < leastFolded ? { ...stretch, kind: 'shown' } : stretch,
  )
}
