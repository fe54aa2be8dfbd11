import { calendarDays } from '../../../../domain/calendarDays'
import type { PublicTopic } from '../../../../operations/listPublicTopics'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay, formatInstant } from '../../../../ui'

const day = 24 * 60 * 60 * 1000
const shanghai = 8 * 60 * 60 * 1000

type Options = { now?: number; withTime?: boolean }

/**
 * Until when, and how long that is: days are counted by the calendar in Shanghai.
 *
 * @param withTime names the hour too, unless the deadline is a day's end
 */
export function deadlineWords(
  { deadline, isOpen }: Pick<PublicTopic, 'deadline' | 'isOpen'>,
  locale: Locale,
  { now = Date.now(), withTime = false }: Options = {},
): string {
  const words = textsIn(locale).submit.topics
  const instant = Date.parse(deadline)
  const date = (withTime && !isDaysEnd(instant) ? formatInstant : formatDay)(deadline, locale)
  if (!isOpen) return fill(words.closed, { date })
  const days = calendarDays(new Date(now), new Date(instant))
  const left = days === 0 ? words.lastDay : fill(words.daysLeft, { days })
  return fill(words.dateLeft, { date, left })
}

/** 23:59, or midnight after it. */
const isDaysEnd = (instant: number): boolean => {
  const rest = (instant + shanghai) % day
  return rest === 0 || rest >= day - 60_000
}
