import type { ActionId, Localised, Person, Reason, ResumePolicy, RunStatus, Seat } from '../../core/types'
import type { StoredEvent } from '../../store/eventTypes'

export type Position = 'before' | 'after' | 'parallel'

/** A point of the step as the endpoint answers it, with its outcome where it has been asked. */
export type AnsweredGate = {
  id: string
  label: Localised
  required: boolean
  kind: 'manual' | 'field' | 'check'
  note: 'none' | 'optional' | 'required'
  outcome?: { passed: boolean; text_zh?: string; text_en?: string }
}

/** An action as the endpoint answers it: every reason with its sentence in the reader's language. */
export type AnsweredAction = {
  id: ActionId
  enabled: boolean
  reasons: (Reason & { message: string })[]
  gates: AnsweredGate[]
  needs: 'none' | 'optional' | 'text' | 'code'
  reasonCodes: { code: string; label: Localised }[]
  /** Steps a sending back may lead to. */
  targets: { id: string; label: Localised }[]
  resumes: ResumePolicy[]
  people: 'none' | 'one' | 'many'
  positions: Position[]
  removable: Person[]
  onBehalfOf: Person | null
  /** What the action would lead to: a place (`step:{id}` or a status) and the steps whose approvals end. */
  effect: { to: string; voids: string[] } | null
}

export type AnsweredStep = { id: string; label: Localised; state: 'done' | 'current' | 'ahead' }

export type AnsweredSeat = Pick<Seat, 'turn' | 'state'> & Person & { addedBy?: string | null }

export type AnsweredRun = {
  step: string | null
  status: RunStatus
  rev: number
  round: number
  /** ISO 8601 instants. */
  dueAt: string | null
  waitingSince: string | null
  isOverdue: boolean
  /** Whole working days until (or, when overdue, since) `dueAt`; null while nobody's clock runs. */
  workdays: number | null
  waitingFor: { role: string; label: Localised; people: string[] }[]
  seats: AnsweredSeat[]
  claim: (Person & { until: string }) | null
  delegation: { from: Person; to: Person } | null
  /** `sender` is the step that sent the document back. */
  resume: { policy: ResumePolicy; sender: string } | null
}

/** The answer of `GET /api/{collection}/{id}/workflow`. */
export type WorkflowAnswer = {
  run: AnsweredRun
  steps: AnsweredStep[]
  actions: AnsweredAction[]
  events: StoredEvent[]
}

/** A person a picker offers. */
export type Choice = Person & { roleLabels: Localised[] }

/** What came of pressing a button. */
export type ActionOutcome =
  | { kind: 'done' }
  | { kind: 'conflict' }
  | { kind: 'refused'; message: string; reasons: string[] }
  /** No answer came, or none that could be understood: it may or may not have happened. */
  | { kind: 'unknown' }
