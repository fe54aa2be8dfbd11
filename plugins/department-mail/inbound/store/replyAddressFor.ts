import { sql } from '@payloadcms/db-postgres/drizzle'

import { type Tx } from '../../store/tx'
import { addressWithToken, newReplyToken } from '../replyToken'

export type ReplyAddressInput = {
  /** The mailbox that is read; its server must deliver `name+anything@…` to it. */
  base: string
  /** What a reply belongs to. */
  related: { collection: string; id: string }
  /** Whom the address is given to: a reply from elsewhere is taken, but marked. */
  contact: string
  /** From then on replies are no longer placed by themselves; null for no end. */
  expires: Date | null
  /** The moment the expiry of older addresses is judged by. */
  now: Date
}

/**
 * The address one contact replies to about one record: the same as long as it holds, a new one once it has expired.
 * Written in the transaction of the mail that carries it, so that no mail names an address nobody knows.
 */
export async function replyAddressFor(tx: Tx, input: ReplyAddressInput): Promise<string> {
  const { base, related, contact, expires, now } = input
  await tx.execute(sql`
    update mail_reply_addresses set revoked_at = ${now.toISOString()}
    where related_collection = ${related.collection} and related_id = ${related.id}
      and lower(address) = lower(${contact}) and revoked_at is null and expires_at <= ${now.toISOString()}`)
  const { rows } = await tx.execute(sql`
    insert into mail_reply_addresses (token, related_collection, related_id, address, expires_at)
    values (${newReplyToken()}, ${related.collection}, ${related.id}, ${contact}, ${expires?.toISOString() ?? null})
    on conflict (related_collection, related_id, lower(address)) where revoked_at is null
      do update set expires_at = greatest(mail_reply_addresses.expires_at, excluded.expires_at)
    returning token`)
  return addressWithToken(base, String(rows[0]?.token))
}
