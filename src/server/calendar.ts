import chineseDays from 'chinese-days'
import type { IsWorkday } from '../domain/workingDays'

/** The State Council's yearly calendar: public holidays off, make-up Saturdays and Sundays worked. */
export const isChineseWorkday: IsWorkday = (date) => chineseDays.isWorkday(date)
