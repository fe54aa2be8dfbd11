import { MESSAGE_EVENTS, type MessageEventType } from '../core/mailVocabulary'
import { type MailTextKey } from './types'

const KEYS: Record<MessageEventType, MailTextKey> = {
  queued: 'stateQueued',
  attempt: 'eventAttempt',
  deferred: 'stateDeferred',
  sent: 'stateSent',
  failed: 'stateFailed',
  uncertain: 'stateUncertain',
  bounced: 'stateBounced',
  suppressed: 'stateSuppressed',
  retried: 'eventRetried',
  autoReply: 'kindAutoReply',
  reply: 'kindReply',
  abandoned: 'eventAbandoned',
}

/** The dictionary key of what happened to a message; null for a word this version does not know. */
export function eventTextKey(type: string): MailTextKey | null {
  const known = MESSAGE_EVENTS.find((one) => one === type)
  return known ? KEYS[known] : null
}
