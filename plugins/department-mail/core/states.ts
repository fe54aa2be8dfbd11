/**
 * The delivery state machine, as data. The database trigger is generated from this same table
 * (`store/schemaSql.ts`), so code and database cannot disagree.
 *
 * - `queued`     waiting for a worker
 * - `sending`    leased by one worker
 * - `sent`       accepted by the SMTP server; only a bounce can say otherwise later
 * - `deferred`   refused for now, will be tried again at `nextAttemptAt`
 * - `bounced`    accepted somewhere, later returned by the receiving side
 * - `failed`     refused for good, or given up after the last attempt
 * - `uncertain`  the connection was lost after DATA: it may or may not have arrived
 * - `suppressed` deliberately not sent (final)
 */
export const MESSAGE_STATES = [
  'queued',
  'sending',
  'sent',
  'deferred',
  'bounced',
  'failed',
  'uncertain',
  'suppressed',
] as const

export type MessageState = (typeof MESSAGE_STATES)[number]

/** From each state, the states a message may move to. */
export const TRANSITIONS: Readonly<Record<MessageState, readonly MessageState[]>> = {
  queued: ['sending', 'suppressed'],
  // `queued` is the way back after the worker died: the lease is taken away and the mail goes out again.
  sending: ['sent', 'deferred', 'bounced', 'failed', 'uncertain', 'queued'],
  deferred: ['sending', 'suppressed'],
  // The server's late words, a bounce or a person decide; the machine never sends it again by itself.
  uncertain: ['sent', 'bounced', 'queued', 'deferred', 'failed'],
  failed: ['queued'],
  bounced: ['queued'],
  // Accepted by our server and returned by another, hours later.
  sent: ['bounced'],
  suppressed: [],
}

/** The states a worker may claim a message in. */
export const CLAIMABLE_STATES = ['queued', 'deferred'] as const satisfies readonly MessageState[]

/** The states a person may send a message again from. */
export const RETRYABLE_STATES = ['failed', 'uncertain', 'bounced'] as const satisfies readonly MessageState[]
