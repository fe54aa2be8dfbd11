import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { type SuppressionReason } from '../core/mailVocabulary'
import { settingsOf } from './settingsOf'
import { requireTx } from './tx'

export type NewSuppression = {
  address: string
  reason: SuppressionReason
  /** The message that came back */
  message?: string | null
  /** The server's or the person's words */
  note?: string | null
}

/**
 * Stops all mail to an address, in the transaction of the request. What waits for it becomes `suppressed` when a
 * worker takes it up. Does nothing when the address is already stopped.
 *
 * @returns whether this call stopped it
 */
export async function suppressAddress(req: PayloadRequest, entry: NewSuppression): Promise<boolean> {
  const { names } = settingsOf(req.payload)
  const tx = await requireTx(req)
  const id = names.idType === 'uuid' ? sql`id, ` : sql``
  const newId = names.idType === 'uuid' ? sql`gen_random_uuid(), ` : sql``
  const { rows } = await tx.execute(sql`
    insert into mail_suppressions (${id}address, reason, message_id, note, suppressed_at)
    values (${newId}lower(${entry.address}), ${entry.reason}, ${entry.message ?? null}, ${entry.note ?? null}, now())
    on conflict (address) where lifted_at is null do nothing
    returning id`)
  return rows.length === 1
}
