import { hasSecretMarking, secretCode } from '../../../domain/submission'
import { shanghaiDay } from '../../../domain/workingDays'
import { now } from '../../../server/clock'
import type { DutyIssue } from '../types'

/** Lengths in characters. */
export const dutyLimits = {
  text: { min: 10, max: 5_000 },
  internal: 5_000,
  rest: 2_000,
  reason: { min: 5, max: 2_000 },
  question: { min: 2, max: 2_000 },
  name: 60,
  post: 60,
  phone: 40,
  letterNumber: 60,
  elsewhere: 120,
} as const

type TextRule = { min?: number; max: number; isNeeded?: boolean }

/** Problems of one typed text. What carries the marking of a state secret is kept nowhere. */
export function checkText(field: string, typed: string | undefined, rule: TextRule): DutyIssue[] {
  const text = typed?.trim() ?? ''
  if (text === '') return rule.isNeeded ? [{ field, code: 'required' }] : []
  if (hasSecretMarking(text)) return [{ field, code: secretCode }]
  if (rule.min !== undefined && text.length < rule.min)
    return [{ field, code: 'tooShort', context: { limit: rule.min } }]
  return text.length > rule.max ? [{ field, code: 'tooLong', context: { limit: rule.max } }] : []
}

/** Problems of a promised day (`YYYY-MM-DD`): it must be one, and to come. */
export function checkPromise(field: string, day: string | undefined, isNeeded: boolean): DutyIssue[] {
  const text = day?.trim() ?? ''
  if (text === '') return isNeeded ? [{ field, code: 'required' }] : []
  if (!isDay(text)) return [{ field, code: 'day' }]
  return text <= shanghaiDay(now()) ? [{ field, code: 'dayPast' }] : []
}

/** Whether a text is a day of the calendar as forms send it. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/** The end of a promised day as an instant; null when none was promised. */
export const promiseOf = (day: string | undefined): Date | null =>
  day && isDay(day.trim()) ? new Date(`${day.trim()}T23:59:59+08:00`) : null
