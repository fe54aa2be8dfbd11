import type { PayloadRequest } from 'payload'
import { tablesOf } from '../store/tables'
import { requireTx, sql } from '../store/tx'

/**
 * Notes that invited people have answered, in the transaction that takes their answer in; the first answer
 * counts. Whoever answers has read.
 */
export async function markAnswered(
  req: PayloadRequest,
  { topic, people }: { topic: string; people: readonly string[] },
): Promise<void> {
  if (people.length === 0) return
  const tx = await requireTx(req)
  const { invitations } = tablesOf(req.payload)
  await tx.execute(sql`
    update ${invitations} set answered_at = now(), read_at = coalesce(read_at, now()), updated_at = now()
    where topic_id = ${topic} and person_id = any(${sql.param([...people])}::uuid[]) and answered_at is null`)
}
