import { sql, type requireTx } from '../../../plugins/review-workflow'
import { queueSite } from '../../server/site/queueSite'

type Executor = Awaited<ReturnType<typeof requireTx>>

/** Has the pages of every published issue that an item went into written anew: something became of it. */
export async function refreshIssuesOf(tx: Executor, item: string): Promise<void> {
  const { rows } = await tx.execute(sql`
    select distinct source.issue_id::text as issue
    from edition_sources source
    join issues on issues.id = source.issue_id
    where source.source = ${item} and source.voided_at is null and issues.published_at is not null
    order by 1`)
  for (const { issue } of rows) await queueSite(tx, { kind: 'issue', issue: String(issue) })
}
