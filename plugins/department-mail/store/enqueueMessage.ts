import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { checkMessage } from '../core/checkMessage'
import { type AttachmentDescriptor, type MailAddress } from '../core/types'
import { eventsSql } from './eventsSql'
import { executeNamed } from './executeNamed'
import { type Column, messageColumns } from './messageColumns'
import { MessageRefused } from './MessageRefused'
import { settingsOf } from './settingsOf'
import { requireTx, type Statement, type Tx } from './tx'

export type EnqueueInput = {
  /** Idempotency key: names the cause, for instance `receipt:<item id>`. The same key never makes a second mail. */
  key: string
  to: MailAddress
  replyTo?: string | null
  /**
   * Where one POST without cookies ends mails of this kind; becomes the headers of RFC 8058, by which mail clients
   * offer a button. Must be https for clients to use it. Leave it out of mails nobody may refuse.
   */
  unsubscribeUrl?: string | null
  subject: string
  /** Plain text body; always required, since some clients show nothing else. */
  text: string
  html?: string | null
  /** Name of the template the mail was rendered from, and the version it had then. */
  template: string
  templateVersion?: number | null
  /** Language the mail is written in: 'zh' or 'en'. */
  locale: string
  /** The record the mail is about. */
  related?: { collection: string; id: string }
  attachments?: readonly AttachmentDescriptor[]
  /** Values of the application's `extraFields`, by field name. */
  extra?: Record<string, unknown>
}

/**
 * Writes one outgoing message in the transaction of the request: no change without its mail, no mail without its
 * change. One statement, no Payload operation; the workers hear of it when the transaction commits.
 *
 * @returns id of the new message, or of the one already there under the same key (which is left as it is)
 * @throws MessageRefused when `checkMessage` finds something
 * @throws Error when the request has no open transaction
 */
export async function enqueueMessage(req: PayloadRequest, input: EnqueueInput): Promise<string> {
  refuseBadMessage(input)
  const tx = await requireTx(req)
  const columns = messageColumns(req.payload, input).map(asText)
  return (await insertAndAnnounce(req, tx, columns)) ?? (await existingId(req, tx, input.key))
}

function refuseBadMessage(input: EnqueueInput): void {
  const issues = checkMessage(input)
  if (issues.length > 0) throw new MessageRefused(issues)
}

// The driver makes a PostgreSQL array of a list; JSON has to arrive as text.
const asText = ({ name, value }: Column): Column => ({
  name,
  value: Array.isArray(value) ? JSON.stringify(value) : value,
})

async function insertAndAnnounce(
  { payload }: PayloadRequest,
  tx: Tx,
  columns: Column[],
): Promise<string | undefined> {
  const { names } = settingsOf(payload)
  const { rows } = await executeNamed(
    tx,
    sql`
    with added as (
      insert into ${sql.identifier(names.table)} (${list(columns.map(({ name }) => sql`${sql.identifier(name)}`))})
      values (${list(columns.map(({ value }) => sql`${value}`))})
      on conflict (key) do nothing
      returning id
    ), told as (${sql.raw(eventsSql(names, QUEUED))})
    select added.id::text as id, pg_notify(${names.channel}, '') from added`,
  )
  return textOf(rows[0]?.id)
}

async function existingId({ payload }: PayloadRequest, tx: Tx, key: string): Promise<string> {
  const { names } = settingsOf(payload)
  const { rows } = await tx.execute(
    sql`select id::text as id from ${sql.identifier(names.table)} where key = ${key}`,
  )
  const id = textOf(rows[0]?.id)
  if (id === undefined)
    throw new Error('department-mail: the message was neither inserted nor found under its key')
  return id
}

/** The first line of a new message's history, from the rows an insert returned as `added`. */
export const QUEUED = `(select id as message, now() as at, 'queued' as type, null as transport, null as detail from added) queued`

function list(parts: Statement[]): Statement {
  return sql.join(parts, sql`, `)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
