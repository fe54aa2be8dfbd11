import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Payload } from 'payload'

export type MessageEvent = { at: string; type: string; transport: string; detail: string }

/** What happened to a message, oldest first. Whether its reader may read the message is asked before. */
export async function readEvents(payload: Payload, message: string): Promise<MessageEvent[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select at, type::text as type, transport, detail from message_events
     where message_id = ${message} order by at, id limit 200`)
  return rows.map((row) => ({
    at: row.at instanceof Date ? row.at.toISOString() : new Date(textOf(row.at)).toISOString(),
    type: textOf(row.type),
    transport: textOf(row.transport),
    detail: textOf(row.detail),
  }))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
