import type { Reason, ReasonCode } from './types'

/** The thing is not possible, whatever the form says. */
export const refuse = (code: ReasonCode, context?: Record<string, string>): Reason[] => [
  { code, incomplete: false, ...(context ? { context } : {}) },
]

/** Something the caller's form still has to give. */
export const lacking = (code: ReasonCode, context?: Record<string, string>): Reason[] => [
  { code, incomplete: true, ...(context ? { context } : {}) },
]
