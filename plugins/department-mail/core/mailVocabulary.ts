/** What happens to a message, as its history names it. */
export const MESSAGE_EVENTS = [
  'queued',
  'attempt',
  'deferred',
  'sent',
  'failed',
  'uncertain',
  'bounced',
  'suppressed',
  'retried',
  'autoReply',
  'reply',
  'abandoned',
] as const
export type MessageEventType = (typeof MESSAGE_EVENTS)[number]

/** Why an address gets no mail any more. */
export const SUPPRESSION_REASONS = ['bounce', 'complaint', 'manual'] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]

/** What a mail that came in is. */
export const INBOUND_KINDS = ['reply', 'autoReply', 'bounce', 'other'] as const
export type InboundKind = (typeof INBOUND_KINDS)[number]

/** Where a mail that came in stands: just stored, with its record, waiting for a person, left aside, unreadable. */
export const INBOUND_STATES = ['new', 'placed', 'unplaced', 'ignored', 'failed'] as const
export type InboundState = (typeof INBOUND_STATES)[number]
