import type { ResumePolicy } from './definition'
import type { Actor, Person, RunState } from './run'

export type ActionId =
  | 'submit'
  | 'withdraw'
  | 'takeBack'
  | 'approve'
  | 'return'
  | 'sendBack'
  | 'reject'
  | 'transfer'
  | 'delegate'
  | 'handBack'
  | 'addSigner'
  | 'removeSigner'
  | 'claim'
  | 'release'
  | 'cc'
  | 'ack'
  | 'remind'
  | 'comment'
  /** What the clock does; nobody can press these. */
  | 'timeout'
  | 'dueSoon'
  | 'overdue'
  | 'escalate'

/** A gate as it was answered: ticked or not, with a note. A bare `true` is a tick. */
export type GateAnswer = boolean | { ticked: boolean; note?: string }

export type GateResult = { passed: boolean; note?: string; text_zh?: string; text_en?: string }

/** What a person asks for. */
export type Request = {
  action: ActionId
  actor: Actor
  reason?: string
  reasonCode?: string
  gates?: Record<string, GateAnswer>
  /** The step a sending back leads to. */
  to?: string
  resume?: ResumePolicy
  /** The people a transfer, a delegation, a call for signers or a copy names. */
  people?: Actor[]
  position?: 'before' | 'after' | 'parallel'
}

/** What holds at the moment of deciding, beyond the run itself. */
export type Facts = {
  /** ISO 8601 instant. */
  now: string
  contentHash: string
  /** The reviewed fields, for gates that are rules on them. */
  content: Record<string, unknown>
  /** Outcomes of the named checks, by gate. One that is missing has not been asked. */
  checks: Record<string, GateResult>
  /** Those who hold a step whose holders must all sign, by step. */
  holders: Record<string, Actor[]>
  /** When somebody last pressed for this run. */
  remindedAt: string | null
  /** Whether the person has an unread copy of this run. */
  hasCopy: boolean
  calendar: Calendar
}

export type Calendar = {
  /** The instant `workdays` working days after `from` (both ISO 8601); negative counts back. */
  add: (from: string, workdays: number) => string
  /** Whole working days from one instant to a later one; 0 when it is not later. */
  between: (from: string, to: string) => number
}

/** Why a thing is not possible. `incomplete` ones are mended by the caller's form, the others are not. */
export type Reason = {
  code: ReasonCode
  incomplete: boolean
  context?: Record<string, string>
}

export type ReasonCode =
  | 'wrongStatus'
  | 'notYourStep'
  | 'notYourTurn'
  | 'notAuthor'
  | 'mayNotStart'
  | 'isAuthor'
  | 'approvedEarlierStep'
  | 'alreadySigned'
  | 'claimedBy'
  | 'delegatedTo'
  | 'contentChanged'
  | 'alreadyReviewed'
  | 'alreadyTouched'
  | 'notAllowedAtStep'
  | 'notNow'
  | 'nobodyToSign'
  | 'remindedLately'
  | 'onlyTheClock'
  | 'personUnfit'
  | 'tooManySigners'
  | 'reasonRequired'
  | 'reasonCodeRequired'
  | 'gateRequired'
  | 'gateNoteRequired'
  | 'gateFailed'
  | 'targetRequired'
  | 'personRequired'
  /** A rule of the application, told in its own words (`text_zh`, `text_en`). */
  | 'blocked'

export type RunPart = Pick<
  RunState,
  | 'status'
  | 'step'
  | 'rev'
  | 'round'
  | 'approvals'
  | 'contentHash'
  | 'submittedBy'
  | 'authors'
  | 'visit'
  | 'dueAt'
>

export type Plan = {
  next: RunPart
  /** Whether the text at this moment is kept as an immutable snapshot. */
  keepSnapshot: boolean
  /** In whose place the actor acts; null for their own. */
  onBehalfOf: Person | null
  /** How each gate of the step came out. */
  gates: Record<string, boolean>
  /** What the history tells beside the move itself. */
  details: EventDetails
}

export type EventDetails = {
  people?: Person[]
  position?: 'before' | 'after' | 'parallel'
  resume?: ResumePolicy
  /** Steps whose approvals ended with this act, because the text had changed or the order starts over. */
  voided?: string[]
  gateResults?: Record<string, GateResult>
}

export type Decision = { ok: true; plan: Plan } | { ok: false; reasons: Reason[] }
