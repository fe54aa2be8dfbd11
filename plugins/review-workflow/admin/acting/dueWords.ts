import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import { formatInstant } from '../formatInstant'
import type { AnsweredRun } from './types'

export type Due = { text: string; age: 'fresh' | 'late' | 'veryLate' }

/** How long the step has left, or by how much it is over; null when nobody's clock runs. */
export function dueWords(
  { dueAt, isOverdue, workdays }: Pick<AnsweredRun, 'dueAt' | 'isOverdue' | 'workdays'>,
  { acting }: Texts,
): Due | null {
  if (dueAt === null) return null
  if (isOverdue) {
    const text = workdays ? fill(acting.overdueBy, { days: workdays }) : acting.overdue
    return { text, age: 'veryLate' }
  }
  if (workdays === null) return { text: fill(acting.dueAt, { when: formatInstant(dueAt) }), age: 'fresh' }
  if (workdays === 0) return { text: acting.dueToday, age: 'late' }
  return { text: fill(acting.dueLeft, { days: workdays }), age: workdays === 1 ? 'late' : 'fresh' }
}
