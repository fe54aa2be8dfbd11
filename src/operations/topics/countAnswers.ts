import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'

/** How many items came in on each of the topics; drafts and those taken back are none. */
export async function countAnswers(
  req: PayloadRequest,
  topics: readonly string[],
): Promise<Map<string, number>> {
  if (topics.length === 0) return new Map()
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select i.topic_id::text as topic, count(*)::int as count
    from items i join workflow_runs r on r.id = i.workflow_id
    where i.topic_id = any(${sql.param([...topics])}::uuid[]) and r.status not in ('draft', 'withdrawn')
    group by i.topic_id`)
  return new Map(rows.map(({ topic, count }) => [String(topic), Number(count)]))
}
