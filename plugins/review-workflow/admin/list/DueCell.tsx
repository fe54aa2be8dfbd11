import type { DefaultServerCellComponentProps } from 'payload'
import { calendarOf } from '../../operations/tasks/calendarOf'
import { urgencyOf } from '../../operations/tasks/urgencyOf'
import { formatInstant } from '../formatInstant'
import { UrgencyMark } from '../inbox/UrgencyMark'
import { wordsIn } from '../words'
import { dueWords } from './cellWords'

/** How many working days a step still has, or for how many it is overdue; the exact moment on hovering. */
export function DueCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const due: unknown = cellData
  const dueAt = due instanceof Date ? due.toISOString() : due
  if (typeof dueAt !== 'string' || dueAt === '') return null
  const { texts } = wordsIn(i18n.language)
  const now = new Date().toISOString()
  const { urgency, dueIn, isOverdue } = urgencyOf({ waitingSince: null, dueAt }, calendarOf(payload), now)
  return (
    <time dateTime={dueAt} title={formatInstant(dueAt)}>
      <UrgencyMark urgency={urgency} words={dueWords(dueIn, isOverdue, texts)} />
    </time>
  )
}
