import { firstStep, indexOfStep } from '../definition'
import { approvalsAt, firstUnpassed, isPassed, weightOf } from '../quorum'
import type { Case } from '../reduce'
import { refuse } from '../reasons'
import { poolIsDone, type Place } from '../standing'
import type { Approval, Seat, StepDefinition, Undo, Visit } from '../types'
import { away, enter } from './enter'
import type { Outcome, Planner } from './types'
import { stepsOf } from './voided'

/** Somebody signs. When that passes the step, the run goes to the first step this text has not passed. */
export const approve: Planner = (one, place) => {
  const seats = one.run.visit.seats.map((seat) => (seat === place?.seat ? signed(seat) : seat))
  const isAdded = place?.seat?.addedBy !== undefined
  // Whoever was called in signs beside the one who took the step on, not instead of them.
  const claim = place?.seat ? one.run.visit.claim : null
  return settle(one, { seats, claim }, ({ step, request, facts }) => ({
    step: step.id,
    actor: request.actor.id,
    hash: facts.contentHash,
    of: 0,
    ...(place?.onBehalfOf ? { onBehalfOf: place.onBehalfOf.id } : {}),
    ...(step.quorum?.kind === 'weight' ? { weight: isAdded ? 0 : weightFor(step, place) } : {}),
  }))
}

/** The time is over at a step that then passes by itself: everybody who had not signed is passed over. */
export const timeout: Planner = (one) => {
  const { step, run, facts } = one
  if (step?.deadline?.onTimeout !== 'approve')
    return { reasons: refuse('notAllowedAtStep', { step: run.step ?? '' }) }
  if (run.dueAt === null || run.dueAt > facts.now) return { reasons: refuse('notNow') }
  const seats = run.visit.seats.map(signed)
  return settle({ ...one, isTimeout: true }, { seats, claim: null }, ({ step, request, facts }) => ({
    step: step.id,
    actor: request.actor.id,
    hash: facts.contentHash,
    of: 0,
    ...(step.quorum?.kind === 'weight' ? { weight: step.quorum.n } : {}),
  }))
}

type Signing = Case & { step: StepDefinition; isTimeout?: boolean }

function settle(
  found: Case & { isTimeout?: boolean },
  { seats, claim }: Pick<Visit, 'seats' | 'claim'>,
  sign: (one: Signing) => Approval,
): Outcome {
  const one: Signing = { ...found, step: found.step ?? firstStep(found.definition) }
  const { definition, run, step, facts } = one
  const { contentHash } = facts
  const kept = run.approvals.filter(({ hash }) => hash === contentHash)
  const voided = stepsOf(run.approvals).filter((id) => !stepsOf(kept).includes(id))
  const details = voided.length > 0 ? { details: { voided } } : {}
  const before = definition.steps.slice(0, indexOfStep(definition, step.id))
  // Only what was approved in order counts: a text changed here, or sent here to start over, is this
  // step's again once every step before it has passed it.
  const isInOrder = before.every((earlier) => isPassed(earlier, { approvals: kept, contentHash }))
  const approval = sign(one)
  const tried = isInOrder ? [...kept, approval] : kept
  const visit: Visit = { ...run.visit, seats, claim, undo: undoOf(one) }
  const isDone = !isInOrder || one.isTimeout === true || isComplete(one, seats, tried)
  const given = approvalsAt(step.id, { approvals: tried, contentHash }).length
  const approvals = tried.map((entry) =>
    entry === approval ? { ...entry, of: isDone ? given : given + 1 } : entry,
  )
  if (!isDone) return { next: { approvals, contentHash, visit }, ...details }
  const following = firstUnpassed(definition, { approvals, contentHash })
  if (!following) return { next: { status: 'approved', approvals, contentHash, ...away() }, ...details }
  const resume = run.visit.resume?.sender === following.id ? null : run.visit.resume
  const entered = enter(one, following, { authors: run.authors, approvals }, { undo: undoOf(one), resume })
  if ('reasons' in entered) return entered
  return { next: { ...entered.next, approvals, contentHash }, ...details }
}

const signed = (seat: Seat): Seat => ({ ...seat, state: 'signed' })

const weightFor = (step: StepDefinition, place: Place | null): number =>
  place ? weightOf(step, place.voter) : 1

function isComplete({ step, run }: Signing, seats: Seat[], approvals: Approval[]): boolean {
  const isPoolDone =
    run.visit.pool === null || poolIsDone(step, { ...run, approvals, visit: { ...run.visit, seats } })
  return isPoolDone && seats.every(({ state }) => state === 'signed')
}

/** How it stood before, so that whoever decided can take it back as long as nobody has gone on from it. */
export function undoOf({ run, request }: Case): Undo | null {
  const { undo: _none, ...visit } = run.visit
  return request.actor.kind === 'system'
    ? null
    : { actor: request.actor.id, step: run.step ?? '', approvals: run.approvals, visit, dueAt: run.dueAt }
}
