/** A body's rules of handling. All numbers are working days unless they say otherwise. */
export type HandlingRules = {
  /** Given to an ordinary duty. Default 15. */
  replyDays: number
  /** Given to an urgent one. Default 5. */
  urgentDays: number
  /** Given to a complex one. Default 60. */
  complexDays: number
  /** Given to those who only add an opinion. Default 5. */
  coDays: number
  /** Until a duty has to be acknowledged; the clock runs meanwhile. Default 2. */
  ackDays: number
  /** In which a duty can be asked to be taken back. Default 3. */
  returnDays: number
  /** In which what a department asks for is decided. Default 1. */
  arbitrateDays: number
  /** Most that can be asked for and given at once. Default 15. */
  extensionDays: number
  /** How often more time is given for one clock (a number). Default 1. */
  extensionTimes: number
  /** Reminders this long before the deadline; 0 is its own morning. Default 5, 2, 0. */
  remindBefore: readonly number[]
  /** The coloured notices this long after the deadline. Default 1, 4, 8. */
  blueAfter: number
  orangeAfter: number
  redAfter: number
}

/** What most bodies do (domain §6.4). */
export const defaultRules: HandlingRules = {
  replyDays: 15,
  urgentDays: 5,
  complexDays: 60,
  coDays: 5,
  ackDays: 2,
  returnDays: 3,
  arbitrateDays: 1,
  extensionDays: 15,
  extensionTimes: 1,
  remindBefore: [5, 2, 0],
  blueAfter: 1,
  orangeAfter: 4,
  redAfter: 8,
}

export type DutyGrade = 'urgent' | 'normal' | 'complex'
export type DutyRole = 'lead' | 'co'

/** Working days for a duty; who only adds an opinion never has longer than who answers. */
export function daysFor(grade: DutyGrade, role: DutyRole, rules: HandlingRules): number {
  const days = { urgent: rules.urgentDays, normal: rules.replyDays, complex: rules.complexDays }[grade]
  return Math.max(1, role === 'co' ? Math.min(rules.coDays, days) : days)
}
