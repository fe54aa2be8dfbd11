import type { RunStatus } from '../../core/types'
import type { Row } from '../../store/tx'
import type { FoundRun } from './types'

/** A row of any box. `at` is the moment the box is ordered by. */
export const toFound = (row: Row, at: unknown): FoundRun => ({
  id: String(row.cursor_id ?? row.id),
  collection: String(row.collection),
  document: String(row.document),
  status: row.status as RunStatus,
  step: textOf(row.step),
  rev: Number(row.rev),
  definitionId: String(row.definition_id),
  waitingSince: instantOf(row.waiting_since),
  dueAt: instantOf(row.due_at),
  at: instantOf(at) ?? new Date(0).toISOString(),
  hat: textOf(row.hat),
  wants: row.wants === 'opinion' || row.wants === 'decision' ? row.wants : null,
  action: textOf(row.action),
  copy:
    row.by_name === undefined ? null : { byName: textOf(row.by_name) ?? '', readAt: instantOf(row.read_at) },
})

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const instantOf = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? new Date(value).toISOString() : null
}
