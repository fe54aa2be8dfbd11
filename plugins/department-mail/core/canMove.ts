import { type MessageState, TRANSITIONS } from './states'

/** Whether a message in state `from` may move to state `to`. Staying where it is counts as no move. */
export function canMove(from: MessageState, to: MessageState): boolean {
  return TRANSITIONS[from].includes(to)
}
