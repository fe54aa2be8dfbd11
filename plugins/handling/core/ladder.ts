import { workdayFrom, workdaysBetween, type Day, type DutyCalendar } from './calendar'
import { isOpen } from './moves'
import type { HandlingRules } from './rules'
import type { Duty } from './types'

export type RungLevel = 'reminder' | 'blue' | 'orange' | 'red'

/** One reminder or notice of the ladder around a deadline. `offset`: working days before (−) or after it. */
export type Rung = { level: RungLevel; offset: number; day: Day; at: Date }

/** All rungs around a deadline, from the first reminder to the red notice. */
export function rungsOf(dueAt: Date, rules: HandlingRules, calendar: DutyCalendar): Rung[] {
  const due = calendar.dayOf(dueAt)
  const rung = (level: RungLevel, offset: number): Rung => {
    const day = workdayFrom(due, offset, calendar.isWorkday)
    return { level, offset, day, at: calendar.morningOf(day) }
  }
  const reminders = [...new Set(rules.remindBefore)].sort((a, b) => b - a)
  return [
    // Not −0: a key is made of it.
    ...reminders.map((days) => rung('reminder', days === 0 ? 0 : -days)),
    rung('blue', rules.blueAfter),
    rung('orange', rules.orangeAfter),
    rung('red', rules.redAfter),
  ]
}

/**
 * The one rung to be climbed now, or null: the highest that was reached, unless it or a higher one was
 * issued for this deadline. After a standstill nobody gets five mails at once, and no colour comes late.
 * Reminders that would have been before the clock started are left out.
 *
 * @param issued offsets issued for this deadline
 */
export function rungDue(
  duty: Pick<Duty, 'state' | 'pausedAt' | 'dueAt' | 'clock'>,
  issued: readonly number[],
  { now, rules, calendar }: { now: Date; rules: HandlingRules; calendar: DutyCalendar },
): Rung | null {
  if (!isOpen(duty.state) || duty.pausedAt) return null
  const reached = rungsOf(duty.dueAt, rules, calendar).filter(
    ({ at }) => at <= now && at > duty.clock.startedAt,
  )
  const highest = reached.at(-1)
  return highest && !issued.some((offset) => offset >= highest.offset) ? highest : null
}

/** Working days since the deadline; 0 until it has passed. */
export const daysLate = (dueAt: Date, now: Date, calendar: DutyCalendar): number =>
  now <= dueAt ? 0 : workdaysBetween(calendar.dayOf(dueAt), calendar.dayOf(now), calendar.isWorkday)

/** Working days until the deadline, with its own day; 0 on it and after it. */
export const daysLeft = (dueAt: Date, now: Date, calendar: DutyCalendar): number =>
  now > dueAt ? 0 : workdaysBetween(calendar.dayOf(now), calendar.dayOf(dueAt), calendar.isWorkday)
