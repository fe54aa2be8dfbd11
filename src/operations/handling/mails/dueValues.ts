import { defaultLocale } from '../../../translations'
import { dayInWords } from '../dueInWords'
import { dueOf } from '../dueOf'
import type { LoadedDuty } from '../hold/loadDuty'

/** What every mail to a department says of the deadline: the day, and how it came about. */
export function dueValues(loaded: LoadedDuty): {
  due: string
  explanation: string
  late: number
  left: number
} {
  const { day, words, late, left } = dueOf(loaded, defaultLocale)
  // The last sentence is the day itself, which the mail says anyway.
  return { due: dayInWords(day, defaultLocale), explanation: words.slice(0, -1).join('\n'), late, left }
}
