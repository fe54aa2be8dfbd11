import type { PublicTopic } from '../../../../operations/listPublicTopics'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay } from '../../../../ui'

const day = 24 * 60 * 60 * 1000
const shanghai = 8 * 60 * 60 * 1000

/** Until when, and how long that is: days are counted by the calendar in Shanghai. */
export function deadlineWords({ deadline, isOpen }: PublicTopic, locale: Locale, now = Date.now()): string {
  const words = textsIn(locale).submit.topics
  const date = formatDay(deadline, locale)
  if (!isOpen) return fill(words.closed, { date })
  const days = dayNumber(Date.parse(deadline)) - dayNumber(now)
  const left = days === 0 ? words.lastDay : fill(words.daysLeft, { days })
  return fill(words.dateLeft, { date, left })
}

const dayNumber = (instant: number): number => Math.floor((instant + shanghai) / day)
