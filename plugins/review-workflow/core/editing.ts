import { findStep, holdsStep } from './definition'
import type { Actor, RunState, WorkflowDefinition } from './types'

/** Whether the document is with its authors: not yet submitted, or returned to them. */
export const isWithAuthors = ({ status }: Pick<RunState, 'status'>): boolean =>
  status === 'draft' || status === 'returned'

/**
 * Whether the reviewed text may change now, and by this person.
 * Authors write while the document is with them, and others where drafts are shared; a step with
 * `mayEdit` corrects wording until the first approval of the round; from then on the text is frozen
 * until it is returned.
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
  if (run.status !== 'inReview' || run.approvals.length > 0) return false
  const step = run.step === null ? null : findStep(definition, run.step)
  return step?.mayEdit === true && actor !== null && holdsStep(step, run, actor)
}

/**
 * The hash the text must have because a submission or an approval binds it, or null where none does:
 * with its author, at a step that still corrects it, and after the run has ended without approval.
 */
export function boundHash(definition: WorkflowDefinition, run: RunState): string | null {
  if (run.status === 'approved') return run.contentHash
  if (run.status !== 'inReview') return null
  const step = run.step === null ? null : findStep(definition, run.step)
  return run.approvals.length > 0 || step?.mayEdit !== true ? run.contentHash : null
}
