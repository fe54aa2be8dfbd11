/** Text in every language the product speaks. Chinese is the default and always present. */
export type Localised = { zh: string; en: string }

/**
 * What has to be true before a step is passed.
 * `manual`: a person ticks it; `field`: a rule on the reviewed text; `check`: a named check of the
 * application, asked at the moment of the transition.
 */
export type GateDefinition = {
  id: string
  label: Localised
  /** A required gate holds the step up; an optional one is recorded. */
  required: boolean
  /** Default `manual`. */
  kind?: 'manual' | 'field' | 'check'
  /** Whether a manual tick takes a note. Default `optional`. */
  note?: 'none' | 'optional' | 'required'
  /** The rule of a `field` gate. */
  rule?: FieldRule
  /** The check a `check` gate asks for, by the name it has in the plugin's options. */
  check?: string
  /** Handed to the check as they are. */
  params?: Record<string, unknown>
}

/** A rule on one field of the reviewed text. Lengths count characters of its text, blanks left out. */
export type FieldRule = {
  field: string
  is: 'filled' | 'atLeast' | 'atMost' | 'oneOf'
  /** Characters (or entries of a list) for `atLeast` and `atMost`. */
  n?: number
  /** Allowed values for `oneOf`. */
  values?: string[]
}

/** How many have to agree. 或签 `any` · 会签 `all` · 票签 `count` and `weight`. */
export type Quorum =
  | { kind: 'any' }
  | { kind: 'all' }
  | { kind: 'count'; n: number }
  /** Weights by role or by person's id, 1 where none is given; the step is passed at `n`. */
  | { kind: 'weight'; n: number; weights: Record<string, number> }

/**
 * What happens after an earlier step has dealt with what was sent back to it. `rerunAll`: every step
 * again; `rerunFrom`: every step from there on; `straightBack`: back to whoever sent it, as long as the
 * text is the one the steps between approved.
 */
export type ResumePolicy = 'rerunAll' | 'rerunFrom' | 'straightBack'

/** Time a step has, in working days from the moment it is reached. */
export type Deadline = {
  workdays: number
  /** Reminders so many working days before it is due. */
  remindBefore?: number[]
  /** Escalations so many working days after it was due. */
  escalateAfter?: number[]
  /** Roles told of an escalation. Default: nobody beside those who should act. */
  escalateTo?: string[]
  /** What the clock does by itself once it is over. Default `nothing`. */
  onTimeout?: 'nothing' | 'approve'
}

export type StepDefinition = {
  id: string
  label: Localised
  /** Anybody holding one of these roles may act at the step. */
  roles: string[]
  /** People who may act beside them, by id; with `order: 'sequential'` in this order. */
  people?: string[]
  gates: GateDefinition[]
  /** Default `any`. */
  quorum?: Quorum
  /** Whether those of an `all` quorum sign at the same time or one after the other. Default `parallel`. */
  order?: 'parallel' | 'sequential'
  /** Whether people of this step may correct the text before anybody approved at it. Default false. */
  mayEdit?: boolean
  /** Whether the step may send the document back to its author. Default true. */
  mayReturn?: boolean
  /** Whether the step may end the run as not adopted. Default true. */
  mayReject?: boolean
  /** Whether a signer may hand the step to somebody, or ask somebody and get it back. Default true. */
  mayTransfer?: boolean
  /** Whether a signer may call further signers in. Default true. */
  mayAddSigners?: boolean
  /** Earlier steps this one may send back to. Default none. */
  sendBackTo?: string[]
  /** What may follow a sending back, the first being the default. Default `rerunFrom` alone. */
  afterSendBack?: ResumePolicy[]
  /** What follows a return to the author. Default `rerunAll`. */
  afterReturn?: 'rerunAll' | 'straightBack'
  deadline?: Deadline
}

export type WorkflowDefinition = {
  key: string
  version: number
  label: Localised
  /** In order: a run passes every one of them, none can be skipped. */
  steps: StepDefinition[]
  /** Reason codes to choose from on rejection. */
  rejectReasons: { code: string; label: Localised }[]
  /** One person may approve several steps of one round. Default false (two-person rule, I3). */
  allowSameApprover?: boolean
  /** Roles of which an author needs one to submit. Default: every author may. */
  mayStart?: string[]
  /** Hours between two reminders by hand of one run. Default 24. */
  remindHours?: number
  /** Hours a claim holds before others may act again. Default 48. */
  claimHours?: number
}
