import { type requireTx, sql } from '../../../plugins/review-workflow'
import { CompileRefusal } from '../../domain/compile'
import { issueIsLive, partsOfIssues } from './liveEntries.sql'

type Wanted = {
  items: readonly string[]
  series: string
  /** The issue they are meant for; null for a new one. */
  issue: string | null
  organisation: string
}
type Tx = Awaited<ReturnType<typeof requireTx>>

/**
 * Throws when one of the items cannot enter an issue of the series: it is not approved, it is not of this
 * body, or another live issue of the series holds it. A draft counts as holding it.
 *
 * @throws CompileRefusal `item.twice`, `item.notApproved`, `item.elsewhere` (which says where)
 */
export async function assertFree(tx: Tx, wanted: Wanted): Promise<void> {
  const { items } = wanted
  if (new Set(items).size < items.length) throw new CompileRefusal('item.twice', 422)
  await assertApproved(tx, wanted)
  const { rows } = await tx.execute(sql`
    select item.title, issue.id as issue, issue.title as issue_title
    from ${partsOfIssues} join items item on item.id = part.item_id
    where part.item_id = any(${sql.param([...items])}::uuid[]) and issue.series_id = ${wanted.series}::uuid
      and issue.id is distinct from ${wanted.issue}::uuid and ${issueIsLive}
    order by array_position(${sql.param([...items])}::uuid[], part.item_id) limit 1`)
  const [taken] = rows
  if (taken)
    throw new CompileRefusal('item.elsewhere', 409, {
      title: String(taken.title),
      issueTitle: String(taken.issue_title),
      issue: String(taken.issue),
    })
}

async function assertApproved(tx: Tx, { items, organisation }: Wanted): Promise<void> {
  const { rows } = await tx.execute(sql`
    select item.id, item.title, run.status from items item
    join workflow_runs run on run.collection = 'items' and run.document = item.id::text
    where item.id = any(${sql.param([...items])}::uuid[]) and item.organisation_id = ${organisation}::uuid`)
  const known = new Map(rows.map((row) => [String(row.id), row]))
  for (const item of items) {
    const row = known.get(item)
    if (row?.status !== 'approved')
      throw new CompileRefusal('item.notApproved', 409, { title: row ? String(row.title) : '' })
  }
}
