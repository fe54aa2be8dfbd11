import type { Case } from '../reduce'
import type { Visit } from '../types'
import { away } from './enter'
import type { Planner } from './types'

/** The run leaves the review: to its author, or for good. */
export const leave =
  (status: 'returned' | 'rejected' | 'withdrawn'): Planner =>
  (one) => ({ next: { status, ...away(status === 'returned' ? resumeOf(one) : null) } })

/** The clock stands still while the author has it; what was left of it goes on where the order says so. */
function resumeOf({ step, run, facts: { now, calendar } }: Case): Visit['resume'] {
  const policy = step?.afterReturn ?? 'rerunAll'
  const workdaysLeft = run.dueAt === null ? null : Math.max(1, calendar.between(now, run.dueAt))
  return { policy, sender: run.step ?? '', workdaysLeft }
}
