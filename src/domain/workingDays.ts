const day = 24 * 60 * 60 * 1000

/** Whether a calendar day (`YYYY-MM-DD`) is worked; holidays and make-up days are the calendar's matter. */
export type IsWorkday = (date: string) => boolean

/**
 * The last moment of the n-th working day after a date, in Shanghai, as an instant.
 * Counts from the day after `from` (the day of dispatch itself does not count).
 *
 * @param from the instant the clock starts
 * @param days working days, at least 1
 */
export function addWorkingDays(from: Date, days: number, isWorkday: IsWorkday): Date {
  let date = shanghaiDay(from)
  for (let left = days; left > 0;) {
    date = shanghaiDay(new Date(Date.parse(`${date}T12:00:00+08:00`) + day))
    if (isWorkday(date)) left -= 1
  }
  return new Date(`${date}T23:59:59+08:00`)
}

/**
 * The calendar day of an instant in Shanghai, `YYYY-MM-DD`. Shanghai has kept UTC+8 without summer time
 * since 1991; asking a date formatter costs fifty times as much, and a page of tasks asks thousands of times.
 */
export const shanghaiDay = (at: Date): string =>
  new Date(at.getTime() + shanghaiOffset).toISOString().slice(0, 10)

const shanghaiOffset = 8 * 60 * 60 * 1000

/**
 * Nine in the morning of the n-th working day before a date, in Shanghai: when people are reminded.
 *
 * @param days working days, at least 1
 */
export function subtractWorkingDays(from: Date, days: number, isWorkday: IsWorkday): Date {
  let date = shanghaiDay(from)
  for (let left = days; left > 0;) {
    date = shanghaiDay(new Date(Date.parse(`${date}T12:00:00+08:00`) - day))
    if (isWorkday(date)) left -= 1
  }
  return new Date(`${date}T09:00:00+08:00`)
}

/** Working days after the day of `from` up to the day of `to`, in Shanghai; 0 when `to` is not later. */
export function workingDaysBetween(from: Date, to: Date, isWorkday: IsWorkday): number {
  const last = dayNumber(to)
  let count = 0
  for (let number = dayNumber(from) + 1; number <= last; number += 1) {
    if (isWorkday(new Date(number * day).toISOString().slice(0, 10))) count += 1
  }
  return count
}

/** Days since 1 January 1970, in Shanghai. */
const dayNumber = (at: Date): number => Math.floor((at.getTime() + shanghaiOffset) / day)
