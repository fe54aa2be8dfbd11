/** States of one department's duty. */
export const dutyStates = ['dispatched', 'replied', 'redo', 'accepted'] as const
export type DutyState = (typeof dutyStates)[number]

export type DutyEvent = 'reply' | 'accept' | 'redo' | 'reopen'

type Move = {
  from: readonly DutyState[]
  to: DutyState
  /** Column that is stamped by the move and must be empty before: it happens once in a duty's life. */
  once?: string
}

/** The duty's state machine as data; the database trigger is generated from this same table. */
export const dutyMoves: Record<DutyEvent, Move> = {
  reply: { from: ['dispatched', 'redo'], to: 'replied' },
  accept: { from: ['replied'], to: 'accepted' },
  redo: { from: ['replied'], to: 'redo' },
  // The person who spoke up is not satisfied; once, so that a duty has an end (domain §6.4).
  reopen: { from: ['accepted'], to: 'redo', once: 'reopened_at' },
}

/** The state after an event, or null when the event is not possible in this state. */
export const reduceDuty = (state: DutyState, event: DutyEvent): DutyState | null =>
  dutyMoves[event].from.includes(state) ? dutyMoves[event].to : null
