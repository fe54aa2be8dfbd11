import type { Calendar } from '../../../plugins/review-workflow'
import { addWorkingDays, subtractWorkingDays, workingDaysBetween } from '../../domain/workingDays'
import { isChineseWorkday } from '../calendar'

/** The working days of a review step: due at the end of a day in Shanghai, reminded in the morning. */
export const calendar: Calendar = {
  add: (from, workdays) => {
    if (workdays === 0) return from
    const at = new Date(from)
    const moved =
      workdays > 0
        ? addWorkingDays(at, workdays, isChineseWorkday)
        : subtractWorkingDays(at, -workdays, isChineseWorkday)
    return moved.toISOString()
  },
  between: (from, to) => workingDaysBetween(new Date(from), new Date(to), isChineseWorkday),
}
