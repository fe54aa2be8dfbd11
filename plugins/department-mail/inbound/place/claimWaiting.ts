import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Tx } from '../../store/tx'

export type Claimed = { id: string; raw: Uint8Array; receivedAt: Date; problem: string | null }

/** The next mail nobody has dealt with, locked until the transaction ends; null when none waits. */
export async function claimWaiting(tx: Tx): Promise<Claimed | null> {
  const { rows } = await tx.execute(sql`
    select mail.id, mail.received_at, mail.problem, bytes.raw
    from inbound_mails mail join inbound_mail_raw bytes on bytes.mail = mail.id
    where mail.state = 'new' and bytes.next_at <= now()
    order by mail.received_at, mail.id limit 1 for update of mail skip locked`)
  const row = rows[0]
  if (!row) return null
  return {
    id: String(row.id),
    raw: row.raw instanceof Uint8Array ? row.raw : Buffer.alloc(0),
    receivedAt: new Date(String(row.received_at)),
    problem: typeof row.problem === 'string' ? row.problem : null,
  }
}
