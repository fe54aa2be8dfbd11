import { sql } from '@payloadcms/db-postgres/drizzle'

import { type Tx } from '../../store/tx'

/**
 * Ends the reply addresses of a record, or only those of one contact: what is sent to them waits for a person.
 *
 * @returns how many ended by this call
 */
export async function revokeReplyAddresses(
  tx: Tx,
  { related, contact }: { related: { collection: string; id: string }; contact?: string },
): Promise<number> {
  const ofContact = contact === undefined ? sql`` : sql` and lower(address) = lower(${contact})`
  const { rows } = await tx.execute(sql`
    update mail_reply_addresses set revoked_at = now()
    where related_collection = ${related.collection} and related_id = ${related.id} and revoked_at is null${ofContact}
    returning token`)
  return rows.length
}
