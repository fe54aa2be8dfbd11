/** States of one department's duty. */
export const dutyStates = [
  'dispatched',
  'acknowledged',
  'returnRequested',
  'replied',
  'redo',
  'accepted',
  'returned',
  'cancelled',
] as const
export type DutyState = (typeof dutyStates)[number]

/** The department has to act: the clock runs. */
export const openStates = ['dispatched', 'acknowledged', 'returnRequested', 'redo'] as const
/** Nobody has to act any more; of these only an accepted duty can be taken up again. */
export const endStates = ['accepted', 'returned', 'cancelled'] as const

export type DutyMove =
  | 'acknowledge'
  | 'requestReturn'
  | 'withdrawReturn'
  | 'refuseReturn'
  | 'grantReturn'
  | 'opinion'
  | 'reply'
  | 'redo'
  | 'accept'
  | 'reopen'
  | 'cancel'

type Move = {
  from: readonly DutyState[]
  to: DutyState
  /** Column that is stamped by the move and must be empty before: it happens once in a duty's life. */
  once?: 'return_asked_at' | 'reopened_at'
}

/** The duty's state machine as data; the database trigger is generated from this same table. */
export const dutyMoves: Record<DutyMove, Move> = {
  acknowledge: { from: ['dispatched'], to: 'acknowledged' },
  // Returned at most once, and never passed on: an arbiter decides (domain §6.4).
  requestReturn: { from: ['dispatched', 'acknowledged'], to: 'returnRequested', once: 'return_asked_at' },
  withdrawReturn: { from: ['returnRequested'], to: 'acknowledged' },
  refuseReturn: { from: ['returnRequested'], to: 'acknowledged' },
  grantReturn: { from: ['returnRequested'], to: 'returned' },
  opinion: { from: ['dispatched', 'acknowledged', 'redo'], to: 'replied' },
  reply: { from: ['dispatched', 'acknowledged', 'redo'], to: 'replied' },
  redo: { from: ['replied'], to: 'redo' },
  accept: { from: ['replied'], to: 'accepted' },
  // The person who spoke up is not satisfied; once, so that a duty has an end (domain §6.4).
  reopen: { from: ['accepted'], to: 'redo', once: 'reopened_at' },
  cancel: { from: ['dispatched', 'acknowledged', 'returnRequested', 'replied', 'redo'], to: 'cancelled' },
}

export const isMove = (act: string): act is DutyMove => Object.hasOwn(dutyMoves, act)

/** The state after a move, or null when the move is not possible in this state. */
export const stateAfter = (state: DutyState, move: DutyMove): DutyState | null =>
  dutyMoves[move].from.includes(state) ? dutyMoves[move].to : null

export const isOpen = (state: DutyState): boolean => openStates.some((open) => open === state)
export const isEnded = (state: DutyState): boolean => endStates.some((end) => end === state)
