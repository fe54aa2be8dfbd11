import { sql } from '../../../plugins/review-workflow'
import { textOf, textOrNull } from './textOf'

/** An approved item that waits for an issue. */
export type WaitingItem = {
  id: string
  title: string
  receipt: string | null
  category: string
  urgency: string
  topic: string | null
  authors: string[]
  consent: boolean
  /** ISO 8601 */
  approvedAt: string
  /** Whole days since then. */
  days: number
}

const day = 24 * 60 * 60 * 1000

/** SQL: the columns of a waiting item, of `w` (the short list) and `item`. */
export const waitingColumns = sql`
  item.id, item.title, item.receipt, item.category, item.urgency, item.public_consent, item.reporter_name,
  extract(epoch from w.since) * 1000 as since,
  (select topic.title from topics topic where topic.id = item.topic_id) as topic,
  (select jsonb_agg(m.name order by named.place) from (
    select item.lead_id as member, 0 as place where item.lead_id is not null
    union all
    select rel.members_id, rel."order" from items_rels rel
    where rel.parent_id = item.id and rel.path = 'coReporters' and rel.members_id is not null) named
    join members m on m.id = named.member) as names`

export function toWaitingItem(row: Record<string, unknown>, now: number): WaitingItem {
  const since = Number(row.since)
  const names = Array.isArray(row.names) ? row.names.map(String) : []
  return {
    id: textOf(row.id),
    title: textOf(row.title),
    receipt: textOrNull(row.receipt),
    category: textOf(row.category),
    urgency: textOf(row.urgency),
    topic: textOrNull(row.topic),
    authors: names.length > 0 ? names : [textOf(row.reporter_name)].filter(Boolean),
    consent: row.public_consent === true,
    approvedAt: new Date(since).toISOString(),
    days: Math.max(0, Math.floor((now - since) / day)),
  }
}
