import type { DutyClock } from './clock'
import type { DutyState } from './moves'
import type { DutyRole } from './rules'

export type Implementation = 'none' | 'promised' | 'implemented' | 'missed'

/** All of a duty that decides what can happen to it. */
export type Duty = {
  state: DutyState
  role: DutyRole
  clock: DutyClock
  /** The deadline that counts now. */
  dueAt: Date
  returnDueAt: Date
  /** When it was asked to be taken back: once in its life. */
  returnAskedAt: Date | null
  /** When the person who spoke up sent it back: once in its life. */
  reopenedAt: Date | null
  /** Since when a question to the office is open. */
  pausedAt: Date | null
  /** Whether more time was asked for and nobody decided yet. */
  extensionAsked: boolean
  /** Those whose opinions are still to come, with the end of their time. */
  others: readonly { name: string; dueAt: Date }[]
  implementation: Implementation
}

/** What happens; `at` is its moment by the clock of the duties. */
export type DutyEvent = { at: Date } & (
  | { act: 'acknowledge' | 'requestReturn' | 'withdrawReturn' | 'grantReturn' | 'refuseReturn' }
  | { act: 'requestExtension'; days: number }
  | { act: 'grantExtension'; days: number }
  | { act: 'refuseExtension' | 'ask' | 'answer' | 'opinion' | 'accept' | 'cancel' | 'recompute' }
  /** `promisedAt`: when what is still missing will be done. */
  | { act: 'reply'; promisedAt: Date | null }
  /** Done again, with this many working days from now. */
  | { act: 'redo' | 'reopen'; days: number }
  /** Whether what was promised is done, and until when if it is not. */
  | { act: 'recheck'; fulfilled: boolean; promisedAt: Date | null }
)

/** Why something is not possible, with what a person needs to know about it. */
export type DutyReason = {
  code:
    | 'notInThisState'
    | 'onlyLead'
    | 'onlyCo'
    | 'returnedBefore'
    | 'returnTooLate'
    | 'extensionOpen'
    | 'extensionTooLate'
    | 'extensionsUsed'
    | 'extensionTooLong'
    | 'noExtensionAsked'
    | 'waitsForOthers'
    | 'noQuestionOpen'
    | 'reopenedBefore'
    | 'nothingPromised'
  context?: Record<string, string | number>
}

/** What an event changes of a duty. What is not named stays. */
export type DutyPlan = {
  /** Whether the state moves: only then the revision does. */
  moves: boolean
  duty: Duty
  /** Set by the event: stamps of moments. */
  stamps: Partial<Record<'acknowledgedAt' | 'repliedAt' | 'concludedAt' | 'implementedAt', Date | null>>
  /** When what was promised is due; not named when the event says nothing about it. */
  promisedAt?: Date | null
  /** The deadline moved: the ladder of reminders and notices starts again. */
  newDeadline: boolean
}

export type Reduced = { ok: true; plan: DutyPlan } | { ok: false; reasons: DutyReason[] }
