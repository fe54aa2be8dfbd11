import { calendarDays } from '../../../../domain/calendarDays'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay } from '../../../../ui'

/** A deadline as a day, and how many days are left. */
export function deadlineWords(deadline: string, locale: Locale): { date: string; left: string } {
  const words = textsIn(locale).members.me
  const days = calendarDays(new Date(), new Date(deadline))
  return {
    date: formatDay(deadline, locale),
    left: days > 0 ? fill(words.daysLeft, { days }) : words.lastDay,
  }
}
