import { findStep, holdsStep } from './definition'
import { isSingle } from './quorum'
import { refuse } from './reasons'
import type { Actor, Approval, Reason, RunState, Visit, WorkflowDefinition } from './types'

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
 * The run as it counts. Somebody may be named as an author after having approved: then nobody independent
 * has reviewed the text, and what was built on that approval starts over (I3). Nor does anything wait for
 * an author's signature; where theirs was the last one asked for, any other holder of the step may sign.
 */
export function asItCounts(run: RunState): RunState {
  const { undo, seats, pool } = run.visit
  const approvals = areOfAuthors(run.approvals, run) ? [] : run.approvals
  const isUndoable = undo !== null && approvals === run.approvals && !areOfAuthors(undo.approvals, run)
  const left = seats.filter(({ person, state }) => state === 'signed' || !run.authors.includes(person.id))
  const isOrphaned = left.length < seats.length && left.every(({ state }) => state === 'signed')
  const visit: Visit = {
    ...run.visit,
    undo: isUndoable ? undo : null,
    seats: left,
    pool: isOrphaned ? (pool ?? 0) : pool,
  }
  return { ...run, approvals, visit }
}

const areOfAuthors = (approvals: Approval[], { authors }: RunState): boolean =>
  approvals.some(({ actor, onBehalfOf }) => authors.includes(actor) || authors.includes(onBehalfOf ?? actor))

/** Whether the vote was this person's: given by themselves, or by somebody in their place. */
export const votedAs = (approval: Pick<Approval, 'actor' | 'onBehalfOf'>, person: string): boolean =>
  (approval.onBehalfOf ?? approval.actor) === person

/**
 * Why the named people cannot sign: they wrote the text, approved another step of it, have a place or a
 * vote at this one already, belong to another body, are named twice, or are the person who names them.
 */
export function unfitPeople(
  definition: WorkflowDefinition,
  run: RunState,
  actor: Actor,
  people: Actor[],
): Reason[] {
  return people.flatMap((person, index) => {
    const isUnfit =
      person.id === actor.id ||
      people.findIndex(({ id }) => id === person.id) !== index ||
      run.authors.includes(person.id) ||
      (run.scope !== null && person.scope !== run.scope) ||
      hasPart(definition, run, person) ||
      (!definition.allowSameApprover && hasApprovedElsewhere(run, run.step, person.id))
    return isUnfit ? refuse('personUnfit', { who: person.name }) : []
  })
}

/**
 * Whether the person has a seat at the present step, has signed there, or is one of those whose votes are
 * counted: a seat beside the vote would take the vote away, and too few might be left to reach the quorum.
 */
function hasPart(definition: WorkflowDefinition, run: RunState, person: Actor): boolean {
  const step = findStep(definition, run.step)
  const isVoter = step !== null && run.visit.pool !== null && !isSingle(step) && holdsStep(step, run, person)
  return (
    isVoter ||
    run.visit.seats.some((seat) => seat.person.id === person.id) ||
    run.approvals.some((approval) => approval.step === run.step && votedAs(approval, person.id))
  )
}
