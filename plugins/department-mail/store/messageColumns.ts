import { randomUUID } from 'node:crypto'
import { type Payload } from 'payload'
import { messageId } from '../core/messageId'
import { type EnqueueInput } from './enqueueMessage'
import { extraColumns } from './extraColumns'
import { settingsOf } from './settingsOf'

/** A column of the messages table and what a new message has in it. */
export type Column = { name: string; value: unknown }

/** Everything a new message says, by column; `attachments` as a value, not as text. */
export function messageColumns(payload: Payload, input: EnqueueInput): Column[] {
  const values = {
    // A serial id is left to the database; every other id type takes a UUID from us.
    ...(payload.db.idType === 'serial' ? {} : { id: randomUUID() }),
    key: input.key,
    message_id: messageId(input.key, settingsOf(payload).messageIdDomain),
    direction: 'out',
    state: 'queued',
    attempts: 0,
    template: input.template,
    template_version: input.templateVersion ?? null,
    locale: input.locale,
    to_name: input.to.name ?? null,
    to_address: input.to.address,
    reply_to: input.replyTo ?? null,
    unsubscribe_url: input.unsubscribeUrl ?? null,
    subject: input.subject,
    text: input.text,
    html: input.html ?? null,
    attachments: input.attachments?.length ? input.attachments : null,
    related_collection: input.related?.collection ?? null,
    related_id: input.related?.id ?? null,
  }
  const own = Object.entries(values).map(([name, value]) => ({ name, value }))
  return [...own, ...extraColumns(payload, input.extra ?? {})]
}
