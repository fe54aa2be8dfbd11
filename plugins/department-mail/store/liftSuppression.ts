import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest } from 'payload'

import { requireTx } from './tx'

/**
 * Lets mail to an address go out again. Mails already suppressed stay so: what they said may be out of date.
 *
 * @param by the name of the person who lifts it, kept with the row
 * @returns whether this call lifted it
 */
export async function liftSuppression(
  req: PayloadRequest,
  { id, by }: { id: string; by: string },
): Promise<boolean> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    update mail_suppressions set lifted_at = now(), lifted_by = ${by}, updated_at = now()
     where id = ${id} and lifted_at is null returning id`)
  return rows.length === 1
}
