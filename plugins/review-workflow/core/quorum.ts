import type { Actor, Approval, RunState, StepDefinition, WorkflowDefinition } from './types'

type Signed = Pick<RunState, 'approvals' | 'contentHash'>

/** The approvals of a step that hold for this text. */
export const approvalsAt = (step: string, { approvals, contentHash }: Signed): Approval[] =>
  approvals.filter((approval) => approval.step === step && approval.hash === contentHash)

/** Whether one signature is enough, so that a single holder may take the step or hand it on. */
export const isSingle = ({ quorum }: StepDefinition): boolean => (quorum?.kind ?? 'any') === 'any'

/** Weight of a person's vote at a step: the greatest of those given to them or to a role of theirs. */
export function weightOf(step: StepDefinition, voter: Pick<Actor, 'id' | 'roles'>): number {
  if (step.quorum?.kind !== 'weight') return 1
  const { weights } = step.quorum
  const given = [voter.id, ...voter.roles].map((key) => weights[key]).filter((weight) => weight !== undefined)
  return given.length > 0 ? Math.max(...given) : 1
}

/**
 * Whether a step is passed: enough people signed the present text, and the votes weigh enough. The last
 * approval of a step says how many were needed when it was given. PostgreSQL asks the same (`schema`).
 */
export function isPassed(step: StepDefinition, run: Signed): boolean {
  const given = approvalsAt(step.id, run)
  const last = given.at(-1)
  if (!last || given.length < last.of) return false
  return step.quorum?.kind !== 'weight' || sumOf(given) >= step.quorum.n
}

const sumOf = (approvals: Approval[]): number => approvals.reduce((sum, { weight = 1 }) => sum + weight, 0)

/** The first step whose quorum this text has not met; null when all have. The one rule of order. */
export const firstUnpassed = (definition: WorkflowDefinition, run: Signed): StepDefinition | null =>
  definition.steps.find((step) => !isPassed(step, run)) ?? null
