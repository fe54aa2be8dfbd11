import type { DutyDue } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay } from '../../../ui'

/** How much time is left, in a few words. */
export function leftWords(locale: Locale, due: Pick<DutyDue, 'late' | 'left' | 'pausedSince'>): string {
  const words = textsIn(locale).duty.due
  if (due.late > 0) return fill(words.late, { days: due.late })
  if (due.pausedSince) return fill(words.paused, { day: formatDay(due.pausedSince, locale) })
  return due.left > 0 ? fill(words.left, { days: due.left }) : words.today
}
