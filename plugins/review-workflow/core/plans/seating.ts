import { personOf } from '../definition'
import { refuse } from '../reasons'
import { poolIsDone } from '../standing'
import type { Seat, Visit } from '../types'
import type { Planner } from './types'

/** Most signers that can be called in at one stay. */
const mostAdded = 9

/** The actor's place is somebody else's from here on. */
const transfer: Planner = ({ run, request }, place) => {
  const [to] = request.people ?? []
  if (!to || !place) return { next: {} }
  const from = place.onBehalfOf ?? personOf(request.actor)
  const handed = (seat: Seat | null): Seat => ({
    ...(seat ?? { turn: run.visit.pool ?? 0, state: 'open' }),
    person: personOf(to),
    chain: [...(seat?.chain ?? []), from],
  })
  const seats = place.seat
    ? run.visit.seats.map((seat) => (seat === place.seat ? handed(seat) : seat))
    : [...run.visit.seats, handed(null)]
  const pool = place.seat ? run.visit.pool : null
  return {
    next: { visit: { ...run.visit, seats, pool, claim: null, undo: null } },
    details: { people: [personOf(to)] },
  }
}

/** Further signers: before the actor, beside them or after them. */
const addSigner: Planner = ({ run, request }, place) => {
  const { visit } = run
  const people = request.people ?? []
  const added = visit.seats.filter(({ addedBy }) => addedBy !== undefined).length
  if (added + people.length > mostAdded)
    return { reasons: refuse('tooManySigners', { most: String(mostAdded) }) }
  const position = request.position ?? 'parallel'
  const mine = place?.seat?.turn ?? visit.pool ?? 0
  const shifted = shift(visit, position === 'before' ? mine : position === 'after' ? mine + 1 : null)
  const turn = position === 'after' ? mine + 1 : mine
  const seats = people.map((person): Seat => ({
    person: personOf(person),
    turn,
    state: 'open',
    addedBy: request.actor.id,
  }))
  return {
    next: { visit: { ...shifted, seats: [...shifted.seats, ...seats], undo: null } },
    details: { people: people.map(personOf), position },
  }
}

/** Makes room: every turn from `from` on is one later. */
const shift = (visit: Visit, from: number | null): Visit =>
  from === null
    ? visit
    : {
        ...visit,
        pool: visit.pool !== null && visit.pool >= from ? visit.pool + 1 : visit.pool,
        seats: visit.seats.map((seat) => (seat.turn >= from ? { ...seat, turn: seat.turn + 1 } : seat)),
      }

/** Signers the actor called in, and who have not signed, are let off. Somebody has to be left to sign. */
const removeSigner: Planner = ({ run, step, request }) => {
  const wanted = (request.people ?? []).map(({ id }) => id)
  const isMine = ({ person, addedBy, state }: Seat) =>
    wanted.includes(person.id) && addedBy === request.actor.id && state === 'open'
  const removed = run.visit.seats.filter(isMine)
  const seats = run.visit.seats.filter((seat) => !isMine(seat))
  if (removed.length !== wanted.length) return { reasons: refuse('notNow') }
  const isPoolOpen = run.visit.pool !== null && step !== null && !poolIsDone(step, run)
  if (!isPoolOpen && seats.every(({ state }) => state === 'signed'))
    return {
      reasons: refuse('nobodyToSign', { step_zh: step?.label.zh ?? '', step_en: step?.label.en ?? '' }),
    }
  const { delegation } = run.visit
  const isAsker = removed.some(({ person }) => person.id === delegation?.from.id)
  return {
    next: { visit: { ...run.visit, seats, undo: null, delegation: isAsker ? null : delegation } },
    details: { people: removed.map(({ person }) => person) },
  }
}

export const seating = { transfer, addSigner, removeSigner }
