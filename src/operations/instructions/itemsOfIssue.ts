import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { issueItemsSql } from '../issue/issueItems.sql'

/** An item of an issue: where it stands there, and what it is called. */
export type IssueItem = { id: string; position: number; title: string }

/** The items an issue is made of, sources of composite entries included, in the order of its entries. */
export async function itemsOfIssue(req: PayloadRequest, issue: string): Promise<IssueItem[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select item.id::text as id, min(parts.position)::int as position, item.title as title
    from (${sql.raw(issueItemsSql)}) parts join items item on item.id = parts.item_id
    where parts.issue_id = ${issue}::uuid
    group by item.id, item.title order by 2, 3`)
  return rows.map(({ id, position, title }) => ({
    id: String(id),
    position: Number(position),
    title: String(title),
  }))
}
