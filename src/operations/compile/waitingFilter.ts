import { sql } from '../../../plugins/review-workflow'

/** What of the waiting items is wanted; what is not named does not narrow. */
export type WaitingFilter = {
  category?: string
  urgency?: string
  /** Id of a topic. */
  topic?: string
  /** Days in Shanghai, `YYYY-MM-DD`, both included: when the item was approved. */
  from?: string
  to?: string
  /** Found in title or receipt. */
  text?: string
}

type Condition = ReturnType<typeof sql>

/**
 * SQL: rows of the short list (alias `w`) with their item (alias `item`) that really wait, oldest first when
 * ordered by `since`. The list may hold one too many, so each row is asked again: row by row (no
 * join that the planner could turn round), as a page of the list is short however many issues there are.
 */
export const waitingRows = (organisation: string, filter: WaitingFilter): Condition => sql`
  compile_waiting w join items item on item.id = w.item
  where w.scope = ${organisation}
    and exists (select from workflow_runs run where run.collection = 'items' and run.document = w.item::text
      and run.status = 'approved')
    and (select true from issues_entries entry where entry.item_id = w.item
      and compile_is_live(entry._parent_id) limit 1) is null
    and (select true from issues_entries_sources source join issues_entries entry on entry.id = source._parent_id
      where source.item_id = w.item and compile_is_live(entry._parent_id) limit 1) is null
    ${narrowed(filter)}`

/** SQL: what of the items (alias `item`, approved at `w.since`) is wanted, each condition after an `and`. */
export function narrowed({ category, urgency, topic, from, to, text }: WaitingFilter): Condition {
  const conditions = [
    category && sql`and item.category = ${category}`,
    urgency && sql`and item.urgency = ${urgency}`,
    topic && sql`and item.topic_id = ${topic}::uuid`,
    from && sql`and w.since >= (${from}::date at time zone 'Asia/Shanghai')`,
    to && sql`and w.since < ((${to}::date + 1) at time zone 'Asia/Shanghai')`,
    text && sql`and (item.title ilike ${like(text)} or item.receipt ilike ${like(text)})`,
  ].filter((condition) => condition !== undefined && condition !== '')
  return sql.join(conditions, sql` `)
}

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
