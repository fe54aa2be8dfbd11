import type { NumberFieldManyValidation } from 'payload'
import { checkWords } from './checkWords'

const most = 60

/** Days before a deadline: whole ones, not too many. */
export const wholeDays: NumberFieldManyValidation = (value, { req }) =>
  (value ?? []).every((days) => Number.isInteger(days) && days >= 0 && days <= most) ||
  checkWords(req).wholeDays
