import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'

/** The body a duty belongs to; null when there is no such duty. */
export async function bodyOf(req: PayloadRequest, assignment: string): Promise<string | null> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(
    sql`select organisation_id::text as body from assignments where id::text = ${assignment}`,
  )
  return typeof rows[0]?.body === 'string' ? rows[0].body : null
}

/** Puts a mail under a body: its office sees it. */
export async function setBody(req: PayloadRequest, mail: string, organisation: string | null): Promise<void> {
  if (!organisation) return
  const tx = await requireTx(req)
  await tx.execute(sql`update inbound_mails set organisation_id = ${organisation} where id = ${mail}`)
}
