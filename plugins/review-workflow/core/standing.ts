import { holdsStep } from './definition'
import { votedAs } from './people'
import type { Actor, Person, Reason, RunState, Seat, StepDefinition } from './types'
import { refuse } from './reasons'

/** A place a person may sign from: their own or that of somebody they are proxy for. */
export type Place = {
  seat: Seat | null
  /** Null for the person's own. */
  onBehalfOf: Person | null
  voter: Pick<Actor, 'id' | 'roles'>
}

/**
 * From which place somebody may act at the step now: their own seat, else the step's roles, else the same
 * for each person they stand for. Without any, why not.
 */
export function standingOf(
  step: StepDefinition,
  run: RunState,
  actor: Actor,
  now: string,
): { place: Place | null; reasons: Reason[] } {
  const holders = [actor, ...(actor.standsFor ?? [])]
  const found = holders.map((holder) => ({ holder, ...tryPlace(step, run, holder, now) }))
  const usable = found.find(({ place }) => place !== null)
  if (usable?.place) {
    const isOwn = usable.holder === actor
    return {
      place: {
        ...usable.place,
        onBehalfOf: isOwn ? null : { id: usable.holder.id, name: usable.holder.name },
      },
      reasons: [],
    }
  }
  // The nearest miss says most: holding the step but out of turn is more than not holding it.
  const isNear = ({ reasons }: { reasons: Reason[] }) => reasons.some(({ code }) => code !== 'notYourStep')
  return { place: null, reasons: found.find(isNear)?.reasons ?? refuse('notYourStep', { step: step.id }) }
}

type Holder = Pick<Actor, 'id' | 'name' | 'roles' | 'scope'>

function tryPlace(
  step: StepDefinition,
  run: RunState,
  holder: Holder,
  now: string,
): { place: Omit<Place, 'onBehalfOf'> | null; reasons: Reason[] } {
  const miss = (reasons: Reason[]) => ({ place: null, reasons })
  const seat =
    run.visit.seats.find(({ person, state }) => person.id === holder.id && state === 'open') ?? null
  const isOfPool = run.visit.pool !== null && holdsStep(step, run, holder)
  if (!seat && !isOfPool) {
    const hasSigned = run.visit.seats.some(({ person }) => person.id === holder.id)
    return miss(hasSigned ? refuse('alreadySigned') : refuse('notYourStep', { step: step.id }))
  }
  const reasons = waitReasons(step, run, { holder, seat, now })
  return reasons.length > 0 ? miss(reasons) : { place: { seat, voter: holder }, reasons }
}

/** Why somebody who has a place cannot sign from it now. */
function waitReasons(
  step: StepDefinition,
  run: RunState,
  { holder, seat, now }: { holder: Holder; seat: Seat | null; now: string },
): Reason[] {
  const { claim, delegation, pool } = run.visit
  if (run.approvals.some((approval) => approval.step === step.id && votedAs(approval, holder.id)))
    return refuse('alreadySigned')
  const before = openBefore(step, run, seat?.turn ?? Number(pool))
  if (before) return refuse('notYourTurn', before)
  if (delegation?.from.id === holder.id) return refuse('delegatedTo', { who: delegation.to.name })
  const isTaken = seat === null && claim !== null && claim.until > now && claim.person.id !== holder.id
  return isTaken ? refuse('claimedBy', { who: claim.person.name }) : []
}

/** Who has to sign before this turn, in words; null when nobody is left. */
function openBefore(step: StepDefinition, run: RunState, turn: number): Record<string, string> | null {
  const seat = run.visit.seats.find((entry) => entry.state === 'open' && entry.turn < turn)
  if (seat) return { who: seat.person.name }
  const isPoolBefore = run.visit.pool !== null && run.visit.pool < turn
  return isPoolBefore && !poolIsDone(step, run) ? { who_zh: step.label.zh, who_en: step.label.en } : null
}

/** Whether the holders of the step still owe their part, and nobody called in before them does. */
export function isPoolsTurn(step: StepDefinition, run: Pick<RunState, 'approvals' | 'visit'>): boolean {
  const { pool, seats } = run.visit
  const isBehind = seats.some(({ state, turn }) => state === 'open' && pool !== null && turn < pool)
  return pool !== null && !isBehind && !poolIsDone(step, run)
}

/** Whether the holders of the step have given what their quorum asks, whatever added seats still owe. */
export function poolIsDone(step: StepDefinition, run: Pick<RunState, 'approvals' | 'visit'>): boolean {
  const seated = run.visit.seats.map(({ person }) => person.id)
  const given = run.approvals.filter(
    (approval) => approval.step === step.id && !seated.includes(approval.onBehalfOf ?? approval.actor),
  )
  switch (step.quorum?.kind ?? 'any') {
    case 'weight':
      return given.reduce((sum, { weight = 1 }) => sum + weight, 0) >= (step.quorum as { n: number }).n
    case 'count':
      return given.length >= (step.quorum as { n: number }).n
    default:
      return given.length >= 1
  }
}
