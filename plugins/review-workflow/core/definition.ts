import { sha256 } from './canonical'
import type { Actor, RunState, StepDefinition, WorkflowDefinition } from './types'

/** An allowed move of a run, as the database trigger checks it. */
export type Edge = { from: string; to: string }

export const findStep = (definition: WorkflowDefinition, id: string): StepDefinition | null =>
  definition.steps.find((step) => step.id === id) ?? null

/** The step after `id`, or null at the end of the order. */
export function nextStep(definition: WorkflowDefinition, id: string | null): StepDefinition | null {
  const index = definition.steps.findIndex((step) => step.id === id)
  return index < 0 ? null : (definition.steps[index + 1] ?? null)
}

/** Whether the step is the actor's: one of its roles, in the body the document belongs to. */
export const holdsStep = (step: StepDefinition, run: Pick<RunState, 'scope'>, actor: Actor): boolean =>
  (run.scope === null || run.scope === actor.scope) && step.roles.some((role) => actor.roles.includes(role))

/** Names a place of the run as the trigger does: the step in review, else the status. */
export const placeOf = (status: string, step: string | null): string =>
  status === 'inReview' ? `step:${step ?? ''}` : status

/**
 * Every move the definition allows. Stored beside the definition so that PostgreSQL itself can refuse
 * a skipped or reordered step, whoever writes (I1).
 */
export function edgesOf(definition: WorkflowDefinition): Edge[] {
  const first = definition.steps[0]
  if (!first) throw new Error(`Workflow definition ${definition.key} has no step`)
  const edges: Edge[] = [
    { from: 'draft', to: `step:${first.id}` },
    { from: 'returned', to: `step:${first.id}` },
    { from: 'draft', to: 'withdrawn' },
    { from: 'returned', to: 'withdrawn' },
    { from: `step:${first.id}`, to: 'withdrawn' },
  ]
  for (const step of definition.steps) {
    const from = `step:${step.id}`
    const following = nextStep(definition, step.id)
    edges.push({ from, to: following ? `step:${following.id}` : 'approved' })
    if (step.mayReturn !== false) edges.push({ from, to: 'returned' })
    if (step.mayReject !== false) edges.push({ from, to: 'rejected' })
  }
  return edges
}

/** Identifies a definition by what it says; runs are pinned to it. */
export const definitionHash = (definition: WorkflowDefinition): string => sha256(definition)
