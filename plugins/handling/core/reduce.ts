/** States of one department's duty. */
export const dutyStates = ['dispatched', 'replied', 'redo', 'accepted'] as const
export type DutyState = (typeof dutyStates)[number]

export type DutyEvent = 'reply' | 'accept' | 'redo'

type Move = { from: readonly DutyState[]; to: DutyState }

/** The duty's state machine as data; the database trigger is generated from this same table. */
export const dutyMoves: Record<DutyEvent, Move> = {
  reply: { from: ['dispatched', 'redo'], to: 'replied' },
  accept: { from: ['replied'], to: 'accepted' },
  redo: { from: ['replied'], to: 'redo' },
}

/** The state after an event, or null when the event is not possible in this state. */
export const reduceDuty = (state: DutyState, event: DutyEvent): DutyState | null =>
  dutyMoves[event].from.includes(state) ? dutyMoves[event].to : null
