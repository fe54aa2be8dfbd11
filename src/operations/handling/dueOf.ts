import { daysLate, daysLeft, explainDue, isOpen } from '../../../plugins/handling'
import type { Locale } from '../../translations'
import { now } from '../../server/clock'
import { dueInWords } from './dueInWords'
import type { LoadedDuty } from './hold/loadDuty'
import type { DutyDue } from './types'

/** The deadline of a duty with everything a page or a mail says about it. */
export function dueOf({ assignment, duty, calendar }: LoadedDuty, locale: Locale): DutyDue {
  const at = now()
  const steps = explainDue(duty.clock, calendar, at)
  return {
    at: assignment.dueAt,
    day: calendar.dayOf(duty.dueAt),
    originalDay: calendar.dayOf(new Date(assignment.originalDueAt ?? assignment.dueAt)),
    left: daysLeft(duty.dueAt, at, calendar),
    late: duty.pausedAt ? 0 : daysLate(duty.dueAt, at, calendar),
    isOver: isOpen(duty.state) && !duty.pausedAt && at > duty.dueAt,
    pausedSince: assignment.pausedAt ?? null,
    steps,
    words: dueInWords(steps, locale),
  }
}
