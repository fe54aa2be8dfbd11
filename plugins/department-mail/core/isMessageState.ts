import { MESSAGE_STATES, type MessageState } from './states'

/** Whether a value read from outside is one of the message states. */
export function isMessageState(value: unknown): value is MessageState {
  return MESSAGE_STATES.some((state) => state === value)
}
