import type {
  AnsweredAction,
  AnsweredGate,
  AnsweredRun,
  AnsweredStep,
} from '../../../plugins/review-workflow/admin/acting/types'
import type { ActionId, ReasonCode } from '../../../plugins/review-workflow/core/types'

export const label = (zh: string) => ({ zh, en: zh })

export const steps: AnsweredStep[] = [
  { id: 'first', label: label('初审'), state: 'done' },
  { id: 'second', label: label('复审'), state: 'current' },
  { id: 'third', label: label('终审'), state: 'ahead' },
]

export const action = (id: ActionId, rest: Partial<AnsweredAction> = {}): AnsweredAction => ({
  id,
  enabled: true,
  reasons: [],
  gates: [],
  needs: 'none',
  reasonCodes: [],
  targets: [],
  resumes: [],
  people: 'none',
  positions: [],
  removable: [],
  onBehalfOf: null,
  effect: null,
  ...rest,
})

export const refused = (id: ActionId, ...codes: ReasonCode[]): AnsweredAction =>
  action(id, {
    enabled: false,
    reasons: codes.map((code) => ({ code, incomplete: false, message: `[${code}]` })),
  })

export const gate = (id: string, rest: Partial<AnsweredGate> = {}): AnsweredGate => ({
  id,
  label: label(id),
  required: true,
  kind: 'manual',
  note: 'optional',
  ...rest,
})

export const run = (rest: Partial<AnsweredRun> = {}): AnsweredRun => ({
  step: 'second',
  status: 'inReview',
  rev: 3,
  round: 1,
  dueAt: null,
  waitingSince: null,
  isOverdue: false,
  workdays: null,
  waitingFor: [],
  seats: [],
  claim: null,
  delegation: null,
  resume: null,
  ...rest,
})
