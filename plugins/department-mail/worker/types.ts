import { type Pool } from 'pg'

import { type AttachmentDescriptor, type MailAddress } from '../core/types'

type LogFields = { msg: string; [name: string]: unknown }

/** As much of Payload's (pino's) logger as the tasks need. */
export type MailLogger = { info(fields: LogFields): void; warn(fields: LogFields): void }

/** What the worker process hands to a task. */
export type MailTaskContext = {
  pool: Pool
  logger: MailLogger
  /** Written into leases; must be the id that reaches `freeDeadLeases` when this process dies. */
  workerId: string
  /** Aborted when the worker has to stop. Mails already being transferred are finished, others are left. */
  signal?: AbortSignal
}

/** A task as the worker process registers it. */
export type MailTask = { name: string; run(payload: unknown, context: MailTaskContext): Promise<void> }

/** A message under this worker's lease. `attempts` fences it: a later claim has a higher number. */
export type LeasedMessage = {
  id: string
  attempts: number
  workerId: string
  messageId: string
  locale: string | null
  to: MailAddress
  replyTo: string | null
  unsubscribeUrl: string | null
  subject: string
  text: string
  html: string | null
  attachments: AttachmentDescriptor[]
}
