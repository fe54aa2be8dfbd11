import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { type MessageEventType } from '../core/mailVocabulary'
import { settingsOf } from './settingsOf'
import { requireTx } from './tx'

export type NewEvent = { message: string; type: MessageEventType; detail?: string | null }

/** Appends one line to the history of a message, in the transaction of the request. */
export async function appendEvent(req: PayloadRequest, event: NewEvent): Promise<void> {
  const { names } = settingsOf(req.payload)
  const tx = await requireTx(req)
  const id = names.idType === 'uuid' ? sql`id, ` : sql``
  const newId = names.idType === 'uuid' ? sql`gen_random_uuid(), ` : sql``
  await tx.execute(sql`
    insert into message_events (${id}message_id, at, type, detail)
    values (${newId}${event.message}, now(), ${event.type}, ${event.detail ?? null})`)
}
