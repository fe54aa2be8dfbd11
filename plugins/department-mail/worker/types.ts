import { type Pool } from 'pg'

import { type AttachmentDescriptor, type MailAddress } from '../core/types'

export type MailLogger = {
  info(message: string, meta?: Record<string, unknown>): void
  warn(message: string, meta?: Record<string, unknown>): void
  error(message: string, meta?: Record<string, unknown>): void
}

/** What the worker process hands to a task. */
export type MailTaskContext = { pool: Pool; logger: MailLogger; workerId: string }

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
  subject: string
  text: string
  html: string | null
  attachments: AttachmentDescriptor[]
}
