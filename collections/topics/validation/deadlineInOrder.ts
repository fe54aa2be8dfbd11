import type { DateFieldValidation } from 'payload'
import { checkWords } from './checkWords'

/** A deadline comes after the opening, and before the upper body's where a topic is passed on (domain §1.3, row 38). */
export const deadlineInOrder: DateFieldValidation = (value, { data, req }) => {
  const deadline = instantOf(value)
  if (deadline === null) return req.t('validation:required')
  const { opensAt, upperDeadline } = { opensAt: undefined, upperDeadline: undefined, ...data }
  const [opening, upper] = [instantOf(opensAt), instantOf(upperDeadline)]
  const words = checkWords(req)
  if (opening !== null && deadline <= opening) return words.deadlineAfterOpening
  if (upper !== null && deadline >= upper) return words.deadlineBeforeUpper
  return true
}

function instantOf(value: unknown): number | null {
  if (value instanceof Date) return value.getTime()
  const instant = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(instant) ? null : instant
}
