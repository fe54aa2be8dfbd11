import type { Actor, Person, RunState, StepDefinition, WorkflowDefinition } from './types'

/** An allowed move of a run, as the database trigger checks it. */
export type Edge = { from: string; to: string }

export const findStep = (definition: WorkflowDefinition, id: string | null): StepDefinition | null =>
  definition.steps.find((step) => step.id === id) ?? null

export const indexOfStep = (definition: WorkflowDefinition, id: string | null): number =>
  definition.steps.findIndex((step) => step.id === id)

type Holder = Pick<Actor, 'id' | 'roles' | 'scope'>

/** Whether the step is the person's: named there, or one of its roles, in the body the document belongs to. */
export const holdsStep = (step: StepDefinition, run: Pick<RunState, 'scope'>, holder: Holder): boolean =>
  (run.scope === null || run.scope === holder.scope) &&
  (step.roles.some((role) => holder.roles.includes(role)) || (step.people ?? []).includes(holder.id))

/** Whether the person holds any step of the order, for themselves or as a proxy. */
export const holdsAnyStep = (
  definition: WorkflowDefinition,
  run: Pick<RunState, 'scope'>,
  actor: Actor,
): boolean =>
  [actor, ...(actor.standsFor ?? [])].some((holder) =>
    definition.steps.some((step) => holdsStep(step, run, holder)),
  )

/** Names a place of the run as the trigger does: the step in review, else the status. */
export const placeOf = (status: string, step: string | null): string =>
  status === 'inReview' ? `step:${step ?? ''}` : status

export const firstStep = (definition: WorkflowDefinition): StepDefinition => {
  const [first] = definition.steps
  if (!first) throw new Error(`Workflow definition ${definition.key} has no step`)
  return first
}

/**
 * Every move the definition allows. Stored beside the definition so that PostgreSQL itself can refuse
 * a skipped or reordered step, whoever writes (I1). A forward edge only says that the move exists; that
 * every step before its end has been passed is asked of the approvals.
 */
export function edgesOf(definition: WorkflowDefinition): Edge[] {
  const first = firstStep(definition).id
  const edges: Edge[] = [
    { from: 'draft', to: `step:${first}` },
    { from: 'returned', to: `step:${first}` },
    { from: 'draft', to: 'withdrawn' },
    { from: 'returned', to: 'withdrawn' },
    { from: `step:${first}`, to: 'withdrawn' },
  ]
  for (const [index, step] of definition.steps.entries()) edges.push(...edgesFrom(definition, step, index))
  return edges.filter((edge, index) => edges.findIndex((other) => isSame(edge, other)) === index)
}

function edgesFrom(definition: WorkflowDefinition, step: StepDefinition, index: number): Edge[] {
  const from = `step:${step.id}`
  const edges: Edge[] = [{ from, to: from }]
  // Straight back to whoever sent it back may pass over steps that approved this very text before.
  const later = definition.steps.slice(index + 1).map(({ id }) => `step:${id}`)
  edges.push(...(isTarget(definition, step.id) ? later : later.slice(0, 1)).map((to) => ({ from, to })))
  if (index === definition.steps.length - 1) edges.push({ from, to: 'approved' })
  if (step.mayReturn !== false) edges.push({ from, to: 'returned' })
  if (step.mayReturn !== false && step.afterReturn === 'straightBack')
    edges.push({ from: 'returned', to: from })
  if (step.mayReject !== false) edges.push({ from, to: 'rejected' })
  edges.push(...definition.steps.slice(0, index).flatMap(({ id }) => backEdges(definition, step, id)))
  return edges
}

/** Back to an earlier step: where it may be sent, where the order starts over, what is taken back. */
function backEdges(definition: WorkflowDefinition, step: StepDefinition, earlier: string): Edge[] {
  // A changed text, or an approver who turns out to be an author, lets any step lead back to the first.
  const mayStartOver = earlier === firstStep(definition).id
  const mayBeTakenBack =
    indexOfStep(definition, step.id) === indexOfStep(definition, earlier) + 1 || isTarget(definition, earlier)
  const isAllowed = (step.sendBackTo ?? []).includes(earlier) || mayStartOver || mayBeTakenBack
  return isAllowed ? [{ from: `step:${step.id}`, to: `step:${earlier}` }] : []
}

/** Whether some later step may send back to this one; from there the way may lead straight forward again. */
const isTarget = (definition: WorkflowDefinition, id: string): boolean =>
  definition.steps.some(({ sendBackTo = [] }) => sendBackTo.includes(id))

const isSame = (a: Edge, b: Edge): boolean => a.from === b.from && a.to === b.to

export const personOf = ({ id, name }: Person): Person => ({ id, name })
