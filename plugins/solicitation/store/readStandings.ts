import type { PayloadRequest } from 'payload'
import type { Standing } from '../core/responseRate'
import { tablesOf } from './tables'
import { anyTx, sql } from './tx'

const none: Standing = { invited: 0, read: 0, answered: 0 }

/** How many were asked, have looked, have answered, of each of the topics. */
export async function readStandings(
  req: PayloadRequest,
  topics: readonly string[],
): Promise<Map<string, Standing>> {
  const standings = new Map(topics.map((id) => [id, none]))
  if (topics.length === 0) return standings
  const tx = await anyTx(req)
  const { invitations } = tablesOf(req.payload)
  const { rows } = await tx.execute(sql`
    select topic_id::text as topic, count(*)::int as invited, count(read_at)::int as read,
      count(answered_at)::int as answered
    from ${invitations} where topic_id = any(${sql.param([...topics])}::uuid[]) group by topic_id`)
  for (const { topic, invited, read, answered } of rows)
    standings.set(String(topic), { invited: Number(invited), read: Number(read), answered: Number(answered) })
  return standings
}
