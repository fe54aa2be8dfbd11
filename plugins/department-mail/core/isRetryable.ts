import { RETRYABLE_STATES } from './states'

/** Whether a person may put a message in this state back into the queue. */
export function isRetryable(state: unknown): boolean {
  return RETRYABLE_STATES.some((retryable) => retryable === state)
}
