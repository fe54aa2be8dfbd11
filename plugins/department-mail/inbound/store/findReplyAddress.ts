import { sql } from '@payloadcms/db-postgres/drizzle'

import { type Tx } from '../../store/tx'
import { tokenInAddress } from '../replyToken'

export type KnownReplyAddress = {
  related: { collection: string; id: string }
  /** Whom the address was given to. */
  contact: string
  standing: 'live' | 'expired' | 'revoked'
}

/** What the first genuine reply address among these belongs to; null for forged, unknown or no addresses. */
export async function findReplyAddress(
  tx: Tx,
  { base, addresses, at }: { base: string; addresses: readonly string[]; at: Date },
): Promise<KnownReplyAddress | null> {
  for (const token of tokensIn(base, addresses)) {
    const { rows } = await tx.execute(sql`
      select related_collection, related_id, address,
             case when expires_at <= least(revoked_at, ${at.toISOString()}) then 'expired'
                  when revoked_at is not null then 'revoked' else 'live' end as standing
      from mail_reply_addresses where token = ${token}`)
    const row = rows[0]
    if (row) return toKnown(row)
  }
  return null
}

const tokensIn = (base: string, addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => tokenInAddress(base, address) ?? [])),
]

const toKnown = (row: Record<string, unknown>): KnownReplyAddress => ({
  related: { collection: String(row.related_collection), id: String(row.related_id) },
  contact: String(row.address),
  standing: row.standing === 'live' ? 'live' : row.standing === 'expired' ? 'expired' : 'revoked',
})
