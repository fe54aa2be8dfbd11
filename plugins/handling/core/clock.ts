import { dayAfter, type Day, type DutyCalendar } from './calendar'

/** What the present deadline is counted from: the dispatch, or the verdict that sent an answer back. */
export type ClockCause = 'dispatch' | 'redo' | 'reopen'

/** A question to the office was open from … to; `to` is null while it still is. */
export type Pause = { from: Date; to: Date | null }
export type Extension = { days: number; at: Date }

/** All that decides a deadline; told by a duty's journal, so that every date can be computed again. */
export type DutyClock = {
  cause: ClockCause
  startedAt: Date
  /** Working days given. */
  days: number
  pauses: readonly Pause[]
  extensions: readonly Extension[]
}

/**
 * The deadline: the last moment of the n-th working day after the day the clock started, where n is the
 * days given and all extensions, and working days on which a question to the office was open do not count.
 * The day of asking counts, the day of the answer does not: a question asked and answered on one day moves
 * nothing. A pause that begins after the deadline does not reach back to it. Source: domain §6.4.
 *
 * @param clock its last pause may be open; the deadline then is the one an answer at `now` would give
 */
export function computeDue(clock: DutyClock, calendar: DutyCalendar, now: Date): Date {
  return calendar.endOf(dueDay(clock, calendar, now))
}

/** The day of `computeDue`. */
export function dueDay(clock: DutyClock, calendar: DutyCalendar, now: Date): Day {
  const held = clock.pauses.map(({ from, to }) => [calendar.dayOf(from), calendar.dayOf(to ?? now)] as const)
  const isHeld = (day: Day): boolean => held.some(([from, to]) => from < day && day <= to)
  let left = clock.days + clock.extensions.reduce((sum, { days }) => sum + days, 0)
  let day = calendar.dayOf(clock.startedAt)
  for (let tried = 0; left > 0; tried += 1) {
    // Ten years: a calendar without working days must not hang a server.
    if (tried > 3_660) throw new Error('handling: the calendar has no working days')
    day = dayAfter(day)
    if (calendar.isWorkday(day) && !isHeld(day)) left -= 1
  }
  return day
}
