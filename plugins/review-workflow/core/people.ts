import { refuse } from './reasons'
import type { Actor, Reason, RunState, WorkflowDefinition } from './types'

/** Whether the person approved another step of the text as it stands: themselves, or somebody for them. */
export const hasApprovedElsewhere = (
  { approvals }: Pick<RunState, 'approvals'>,
  step: string | null,
  person: string,
): boolean =>
  approvals.some(
    (approval) => approval.step !== step && (approval.actor === person || approval.onBehalfOf === person),
  )

/**
 * Why the named people cannot sign: they wrote the text, approved another step of it, have a place already,
 * belong to another body, or are the person who names them.
 */
export function unfitPeople(
  definition: WorkflowDefinition,
  run: RunState,
  actor: Actor,
  people: Actor[],
): Reason[] {
  return people.flatMap((person) => {
    const isUnfit =
      person.id === actor.id ||
      run.authors.includes(person.id) ||
      (run.scope !== null && person.scope !== run.scope) ||
      run.visit.seats.some((seat) => seat.person.id === person.id) ||
      (!definition.allowSameApprover && hasApprovedElsewhere(run, run.step, person.id))
    return isUnfit ? refuse('personUnfit', { who: person.name }) : []
  })
}
