import { type MessageState } from '../core/states'
import { type MailTextKey } from './types'

const KEYS: Record<MessageState, MailTextKey> = {
  queued: 'stateQueued',
  sending: 'stateSending',
  sent: 'stateSent',
  deferred: 'stateDeferred',
  bounced: 'stateBounced',
  failed: 'stateFailed',
  uncertain: 'stateUncertain',
  suppressed: 'stateSuppressed',
}

/** The dictionary key of a state's name. */
export function stateTextKey(state: MessageState): MailTextKey {
  return KEYS[state]
}
