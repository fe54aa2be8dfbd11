import { calendarDays } from '../../../../domain/calendarDays'
import type { BoardRow } from '../../../../operations/supervision/types'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'

/** What a duty's deadline means at a moment, in a few words. */
export function dueWords(row: BoardRow, at: Date, words: Texts['supervision']['board']): string {
  if (row.state === 'replied') return words.answeredOn
  if (row.state === 'accepted')
    return row.promisedAt ? fill(words.promised, { day: formatDay(row.promisedAt) }) : ''
  if (row.standing === 'paused') return words.resting
  const days = calendarDays(at, new Date(row.dueAt))
  if (days < 0) return fill(words.over, { days: -days })
  return days === 0 ? words.today : fill(words.left, { days })
}
