import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Tx } from '../../store/tx'
import { type Incoming } from './types'

/** Our own mails among these Message-IDs. They are known to whoever got the mail: a hint, never a proof. */
export async function findAnswered(
  tx: Tx,
  table: string,
  ids: readonly (string | null)[],
): Promise<Incoming['answered']> {
  const asked = [...new Set(ids.flatMap((id) => id ?? []))].slice(0, 60)
  if (asked.length === 0) return []
  const { rows } = await tx.execute(sql`
    select id, related_collection, related_id from ${sql.identifier(table)}
    where message_id = any (${sql.param(asked)}::text[]) and direction = 'out' order by created_at desc`)
  return rows.map((row) => ({
    message: String(row.id),
    related:
      typeof row.related_collection === 'string' && typeof row.related_id === 'string'
        ? { collection: row.related_collection, id: row.related_id }
        : null,
  }))
}
