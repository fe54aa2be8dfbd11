import type { Deadline } from '../types'
import { error, warning } from './problem'
import type { Problem, World } from './types'

/** More than a year of working days is a slip of the pen. */
const mostDays = 250

/** A step's time is whole days; reminders fall inside it, escalations after it and to somebody. */
export function checkDeadline(deadline: Deadline | undefined, path: string, world: World): Problem[] {
  if (!deadline) return []
  const { workdays, remindBefore = [], escalateAfter = [], escalateTo = [] } = deadline
  return [
    ...(isDays(workdays, 1) ? [] : [error(`${path}.workdays`, 'daysNotWhole', { most: mostDays })]),
    ...checkReminders(remindBefore, workdays, `${path}.remindBefore`),
    ...checkDays(escalateAfter, `${path}.escalateAfter`),
    ...escalateTo.flatMap((role, index) => checkReceiver(role, `${path}.escalateTo.${index}`, world)),
    ...(deadline.onTimeout === 'approve' ? [warning(`${path}.onTimeout`, 'approvesByItself')] : []),
  ]
}

function checkReminders(days: number[], workdays: number, path: string): Problem[] {
  const early = days.flatMap((day, index) =>
    isDays(day, 0) && isDays(workdays, 1) && day >= workdays
      ? [error(`${path}.${index}`, 'remindTooEarly', { day, workdays })]
      : [],
  )
  return [...checkDays(days, path), ...early]
}

const checkDays = (days: number[], path: string): Problem[] =>
  days.flatMap((day, index) => {
    if (!isDays(day, 0)) return [error(`${path}.${index}`, 'daysNotWhole', { most: mostDays })]
    return days.indexOf(day) < index ? [error(`${path}.${index}`, 'timesTwice', { day })] : []
  })

function checkReceiver(role: string, path: string, { holders }: World): Problem[] {
  const those = holders[role]
  if (!those) return [error(path, 'roleUnknown', { role })]
  return those.length === 0 ? [warning(path, 'escalateToNobody', { role })] : []
}

const isDays = (value: number, least: number): boolean =>
  Number.isInteger(value) && value >= least && value <= mostDays
