export type MailingState = 'waiting' | 'queued' | 'deferred' | 'sent' | 'failed' | 'skipped'

/** What the state of a mail means for the recipient it was written for. */
export const mailingStates = {
  queued: 'queued',
  sending: 'queued',
  deferred: 'deferred',
  sent: 'sent',
  failed: 'failed',
  bounced: 'failed',
  uncertain: 'failed',
  suppressed: 'skipped',
} as const satisfies Record<string, MailingState>
