import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { publicPositionSql } from './publicPosition.sql'

/** A public entry and the items it was made of: the way from a page back to the work. */
export type EntryItems = { issue: string; position: number; items: string[]; topics: string[] }

/** The items of every public entry of these issues, as they were frozen at signing beside what was printed. */
export async function readEntryItems(req: PayloadRequest, issues: readonly string[]): Promise<EntryItems[]> {
  if (issues.length === 0) return []
  const tx = await anyTx(req)
  const position = sql.raw(publicPositionSql)
  const { rows } = await tx.execute(sql`
    select e.issue_id::text as issue, ${position} as position,
      array_agg(distinct item.id::text) as items,
      array_remove(array_agg(distinct item.topic_id::text), null) as topics
    from editions e, jsonb_array_elements(e.content->'entries') entry,
      lateral (
        select entry->>'source' as id
        union select source->>'id' from jsonb_array_elements(coalesce(entry->'sources', '[]'::jsonb)) source
      ) source
    join items item on item.id = source.id::uuid
    where e.projection = 'internal' and e.issue_id = any(${sql.param([...issues])}::uuid[])
      and ${position} is not null
    group by 1, 2`)
  return rows.map((row) => ({
    issue: String(row.issue),
    position: Number(row.position),
    items: textsOf(row.items),
    topics: textsOf(row.topics),
  }))
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
