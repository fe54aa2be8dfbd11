import { type Pool } from 'pg'

import { type MailAddress } from '../core/types'

type LogFields = { msg: string; [name: string]: unknown }

/** As much of Payload's (pino's) logger as the delivery needs. */
export type MailLogger = { info(fields: LogFields): void; warn(fields: LogFields): void }

/** What the worker process hands to the delivery. */
export type DeliveryContext = {
  pool: Pool
  logger: MailLogger
  /** Written into leases; must be the id that reaches `freeDeadLeases` when this process dies. */
  workerId: string
}

/** A message under this worker's lease. `attempts` fences it: a later claim has a higher number. */
export type LeasedMessage = {
  id: string
  attempts: number
  messageId: string
  isBulk: boolean
  locale: string | null
  to: MailAddress
  replyTo: string | null
  unsubscribeUrl: string | null
  subject: string
  text: string
  html: string | null
  /** As stored; checked when the mail is composed, so that a broken list fails this mail and no other */
  attachments: unknown
}

/** What an attempt came to, as it goes to the database. Instants are ISO 8601, UTC. */
export type Outcome = {
  id: string
  attempts: number
  worker: string
  state: 'sent' | 'deferred' | 'failed' | 'uncertain' | 'queued'
  at: string
  response: string | null
  error: string | null
  next: string | null
  transport: string | null
  sender: string | null
  /** The server's words after the message had been given up as uncertain */
  late: boolean
}
