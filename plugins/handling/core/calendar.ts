/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/**
 * What a duty's clock asks of the world: where days begin and end (a time zone) and which are worked.
 * Everything below counts in days of this calendar; only its edges are instants.
 */
export type DutyCalendar = {
  isWorkday: (day: Day) => boolean
  /** The day an instant falls on. */
  dayOf: (at: Date) => Day
  /** The last moment of a day: deadlines end with it. */
  endOf: (day: Day) => Date
  /** When people are reminded on a day. */
  morningOf: (day: Day) => Date
  /** Why a day is off or worked out of turn, as the calendar names it; null for ordinary days. */
  nameOf?: (day: Day) => string | null
}

const length = 24 * 60 * 60 * 1000

const shifted = (day: Day, by: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * length).toISOString().slice(0, 10)

export const dayAfter = (day: Day): Day => shifted(day, 1)
export const dayBefore = (day: Day): Day => shifted(day, -1)

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** Days searched for the next working day before a calendar counts as broken: more than any real holiday. */
const patience = 400

/** The n-th working day after a day (n > 0), before it (n < 0), or the day itself (n = 0). */
export function workdayFrom(day: Day, n: number, isWorkday: DutyCalendar['isWorkday']): Day {
  const next = n > 0 ? dayAfter : dayBefore
  let at = day
  for (let left = Math.abs(n), tried = 0; left > 0; tried += 1) {
    if (tried > patience * Math.abs(n)) throw new Error('handling: the calendar has no working days')
    at = next(at)
    if (isWorkday(at)) left -= 1
  }
  return at
}

/** Working days after one day up to and with another; 0 when it is not later. */
export function workdaysBetween(from: Day, to: Day, isWorkday: DutyCalendar['isWorkday']): number {
  let count = 0
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (isWorkday(day)) count += 1
  return count
}
