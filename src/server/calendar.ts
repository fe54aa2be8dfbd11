import chineseDays from 'chinese-days'
import type { IsWorkday } from '../domain/workingDays'

/** The State Council's yearly calendar: public holidays off, make-up Saturdays and Sundays worked. */
export const isChineseWorkday: IsWorkday = (date) => {
  const known = answers.get(date)
  if (known !== undefined) return known
  const answer = chineseDays.isWorkday(date)
  answers.set(date, answer)
  return answer
}

/** A day is a workday or it is not: each is asked once a process. */
const answers = new Map<string, boolean>()
