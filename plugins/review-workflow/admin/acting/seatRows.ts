import type { StoredEvent } from '../../store/eventTypes'
import type { AnsweredSeat } from './types'

type Act = Pick<StoredEvent, 'actor' | 'actorName'>

export type SeatRow = {
  id: string
  name: string
  state: 'signed' | 'open' | 'later'
  /** Name of whoever called the person in. */
  addedBy: string | null
}

/** Everybody who has a place at the step, in the order of their turns, with what they still owe. */
export function seatRows(seats: AnsweredSeat[], events: Act[]): SeatRow[] {
  const turns = seats.filter(({ state }) => state === 'open').map(({ turn }) => turn)
  const now = Math.min(...turns)
  return [...seats]
    .sort((a, b) => a.turn - b.turn)
    .map(({ id, name, turn, state, addedBy }) => ({
      id,
      name,
      state: state === 'signed' ? 'signed' : turn > now ? 'later' : 'open',
      addedBy: nameOf(addedBy ?? null, events),
    }))
}

/** Whoever called somebody in has left a line in the history. */
const nameOf = (id: string | null, events: Act[]): string | null =>
  id === null ? null : (events.findLast(({ actor }) => actor === id)?.actorName ?? null)
