/** Text in every language the product speaks. Chinese is the default and always present. */
export type Localised = { zh: string; en: string }

export type GateDefinition = {
  id: string
  label: Localised
  /** A required gate must be ticked by the approver; an optional one is recorded when ticked. */
  required: boolean
}

export type StepDefinition = {
  id: string
  label: Localised
  /** Anybody holding one of these roles may act at the step. */
  roles: string[]
  gates: GateDefinition[]
  /** Whether people of this step may correct the text before the first approval of the round. Default false. */
  mayEdit?: boolean
  /** Whether the step may send the document back to its author. Default true. */
  mayReturn?: boolean
  /** Whether the step may end the run as not adopted. Default true. */
  mayReject?: boolean
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
}

export type RunStatus = 'draft' | 'inReview' | 'returned' | 'approved' | 'rejected' | 'withdrawn'

export type ActionId = 'submit' | 'approve' | 'return' | 'reject' | 'withdraw'

export type Actor = {
  /** `user`: signed in; `author`: holds the document's private address; `system`: the product itself. */
  kind: 'user' | 'author' | 'system'
  /** Stable id: the user's id, or for an author without an account the document's own id. */
  id: string
  name: string
  roles: string[]
  /** The body the person belongs to; a step of another body's run is never theirs. */
  scope: string | null
}

export type Approval = { step: string; actor: string }

/** One run: the passage of one document through one definition. */
export type RunState = {
  id: string
  status: RunStatus
  /** The step that must act next; null unless the run is in review. */
  step: string | null
  /** Grows by one with every transition; what a caller read must still be true when it acts. */
  rev: number
  /** Grows with every submission; approvals count inside one round only. */
  round: number
  /** Ids of those who wrote or submitted the document; they may never approve it (I3). */
  authors: string[]
  submittedBy: string | null
  /** Approvals given in the current round. */
  approvals: Approval[]
  /** Hash of the text under review; set at submission and at every approval (I2). */
  contentHash: string | null
  /** The body the document belongs to; null when the installation knows only one. */
  scope: string | null
}

export type TransitionInput = {
  action: ActionId
  actor: Actor
  contentHash: string
  reason?: string
  reasonCode?: string
  gates?: Record<string, boolean>
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
  | 'notAuthor'
  | 'isAuthor'
  | 'approvedEarlierStep'
  | 'contentChanged'
  | 'alreadyReviewed'
  | 'notAllowedAtStep'
  | 'reasonRequired'
  | 'reasonCodeRequired'
  | 'gateRequired'
  /** A rule of the application, told in its own words (`text_zh`, `text_en`). */
  | 'blocked'

export type Plan = {
  next: Pick<
    RunState,
    'status' | 'step' | 'rev' | 'round' | 'approvals' | 'contentHash' | 'submittedBy' | 'authors'
  >
  /** Whether the text at this moment is kept as an immutable snapshot. */
  keepSnapshot: boolean
}

export type Decision = { ok: true; plan: Plan } | { ok: false; reasons: Reason[] }
