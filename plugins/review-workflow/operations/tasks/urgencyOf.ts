import type { Calendar } from '../../core/types'
import type { Urgency } from './types'

/** Working days after which waiting is called late. */
const lateAfter = 3
/** Working days before the end of its time from which a thing is called due soon. */
const soonWithin = 1

export type Age = { isOverdue: boolean; urgency: Urgency; waited: number; dueIn: number | null }

/** How long something has waited and how long it may, in working days, and how pressing that makes it. */
export function urgencyOf(
  { waitingSince, dueAt }: { waitingSince: string | null; dueAt: string | null },
  calendar: Calendar,
  now: string,
): Age {
  const waited = waitingSince === null ? 0 : calendar.between(waitingSince, now)
  const isOverdue = dueAt !== null && Date.parse(dueAt) < Date.parse(now)
  const dueIn =
    dueAt === null ? null : isOverdue ? -calendar.between(dueAt, now) : calendar.between(now, dueAt)
  const urgency = isOverdue
    ? 'overdue'
    : dueIn !== null && dueIn <= soonWithin
      ? 'soon'
      : waited >= lateAfter
        ? 'late'
        : 'fresh'
  return { isOverdue, urgency, waited, dueIn }
}
