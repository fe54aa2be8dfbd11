import type { Calendar } from './types'

const day = 86_400_000

/** Monday to Friday, counted in UTC: for installations that bring no calendar of their own. */
export const weekdays: Calendar = {
  add: (from, workdays) => {
    const step = workdays < 0 ? -day : day
    let at = Date.parse(from)
    for (let left = Math.abs(workdays); left > 0;) {
      at += step
      if (isWeekday(at)) left -= 1
    }
    return new Date(at).toISOString()
  },
  between: (from, to) => {
    let count = 0
    for (let at = Date.parse(from) + day; at <= Date.parse(to); at += day) if (isWeekday(at)) count += 1
    return count
  },
}

function isWeekday(at: number): boolean {
  const weekday = new Date(at).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
