import type { PayloadRequest } from 'payload'
import { tablesOf } from '../store/tables'
import { anyTx, sql } from '../store/tx'

/** Notes that an invited person has looked at the topic; the first time counts. Nothing for others. */
export async function markRead(
  req: PayloadRequest,
  { topic, person }: { topic: string; person: string },
): Promise<void> {
  const tx = await anyTx(req)
  const { invitations } = tablesOf(req.payload)
  await tx.execute(sql`
    update ${invitations} set read_at = now(), updated_at = now()
    where topic_id = ${topic} and person_id = ${person} and read_at is null`)
}
