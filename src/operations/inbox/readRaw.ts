import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'

/** The bytes of a mail as they came; null when there is none. Asks nobody's right: its callers do. */
export async function readRaw(req: PayloadRequest, mail: string): Promise<Uint8Array | null> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`select raw from inbound_mail_raw where mail::text = ${mail}`)
  const raw = rows[0]?.raw
  return raw instanceof Uint8Array ? raw : null
}
