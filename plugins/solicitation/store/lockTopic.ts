import type { PayloadRequest } from 'payload'
import { tablesOf } from './tables'
import { requireTx, sql } from './tx'

/**
 * Holds the topic for the rest of the transaction.
 *
 * @param wait whether to wait for somebody else who holds it
 * @returns false when there is no such topic, or when it is held and we do not wait
 */
export async function lockTopic(
  req: PayloadRequest,
  id: string,
  { wait = true }: { wait?: boolean } = {},
): Promise<boolean> {
  const tx = await requireTx(req)
  const { topics } = tablesOf(req.payload)
  const skip = wait ? sql`` : sql`skip locked`
  const { rows } = await tx.execute(sql`select id from ${topics} where id = ${id} for update ${skip}`)
  return rows.length > 0
}
