import { findStep, holdsStep } from './definition'
import type { Actor, RunState, StepDefinition, WorkflowDefinition } from './types'

/** Whether the document is with its authors: not yet submitted, or returned to them. */
export const isWithAuthors = ({ status }: Pick<RunState, 'status'>): boolean =>
  status === 'draft' || status === 'returned'

/** Whether the present step still shapes the text: it may edit, and nobody has approved at it yet. */
export const isShaping = (step: StepDefinition | null, { approvals }: Pick<RunState, 'approvals'>): boolean =>
  step?.mayEdit === true && !approvals.some((approval) => approval.step === step.id)

/**
 * Whether the reviewed text may change now, and by this person.
 * Authors write while the document is with them, and others where drafts are shared; a step with
 * `mayEdit` corrects wording until somebody approves at it, which voids what earlier steps approved.
 */
export function mayEditContent(
  definition: WorkflowDefinition,
  run: RunState,
  actor: Actor | null,
  { sharedDrafts = false }: { sharedDrafts?: boolean } = {},
): boolean {
  if (isWithAuthors(run)) {
    return (
      sharedDrafts ||
      actor === null ||
      actor.kind === 'system' ||
      run.authors.length === 0 ||
      run.authors.includes(actor.id)
    )
  }
  const step = run.status === 'inReview' ? findStep(definition, run.step) : null
  return step !== null && actor !== null && isShaping(step, run) && hasPlace(step, run, actor)
}

const hasPlace = (step: StepDefinition, run: RunState, actor: Actor): boolean =>
  [actor, ...(actor.standsFor ?? [])].some(
    (holder) =>
      (run.visit.pool !== null && holdsStep(step, run, holder)) ||
      run.visit.seats.some(({ person, state }) => person.id === holder.id && state === 'open'),
  )

/**
 * The hash the text must have because a submission or an approval binds it, or null where none does:
 * with its author, at a step that still corrects it, and after the run has ended without approval.
 */
export function boundHash(definition: WorkflowDefinition, run: RunState): string | null {
  if (run.status === 'approved') return run.contentHash
  if (run.status !== 'inReview') return null
  return isShaping(findStep(definition, run.step), run) ? null : run.contentHash
}
