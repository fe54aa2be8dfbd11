import type { PayloadRequest } from 'payload'
import { tablesOf } from './tables'
import { anyTx, sql } from './tx'

/** Ids of the people who were asked. */
export async function readInvited(req: PayloadRequest, topic: string): Promise<Set<string>> {
  const tx = await anyTx(req)
  const { invitations } = tablesOf(req.payload)
  const { rows } = await tx.execute(
    sql`select person_id::text as person from ${invitations} where topic_id = ${topic}`,
  )
  return new Set(rows.map(({ person }) => String(person)))
}
