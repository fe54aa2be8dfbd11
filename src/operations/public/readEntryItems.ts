import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { issueItemsSql } from '../issue/issueItems.sql'

/** An entry the office decided to publish and whose authors all agree, with the items it is made of. */
export type EntryItems = { issue: string; title: string; items: string[]; topics: string[] }

/** The publishable entries of issues in their order, with their items: the way from a page back to the work. */
export async function readEntryItems(req: PayloadRequest, issues: readonly string[]): Promise<EntryItems[]> {
  if (issues.length === 0) return []
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select entry._parent_id::text as issue,
      trim(coalesce(nullif(trim(entry.public_title), ''), lead.title)) as title,
      array_agg(item.id::text order by item.id) as items,
      array_remove(array_agg(distinct item.topic_id::text), null) as topics
    from issues_entries entry
    join items lead on lead.id = entry.item_id
    join (${sql.raw(issueItemsSql)}) parts on parts.entry_id = entry.id
    join items item on item.id = parts.item_id
    where entry._parent_id = any(${sql.param([...issues])}::uuid[]) and entry.publish
    group by entry._parent_id, entry.id, entry._order, entry.public_title, lead.title
    having bool_and(item.public_consent)
    order by entry._parent_id, entry._order`)
  return rows.map((row) => ({
    issue: String(row.issue),
    title: String(row.title),
    items: textsOf(row.items),
    topics: textsOf(row.topics),
  }))
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
