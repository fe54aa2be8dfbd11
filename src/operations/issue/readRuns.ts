import type { PayloadRequest } from 'payload'
import { anyTx, requireTx, sql } from '../../../plugins/review-workflow'
import type { SourceRun } from './types'

export type ApprovedRun = SourceRun & { approved: Record<string, unknown> | null }

/**
 * The runs of these items with the text each is bound to, by item.
 *
 * @param hold whether nobody may move them before the transaction ends. Held always in the same order of
 *   ids: two issues that share items wait for each other, and never both
 */
export async function readRuns(
  req: PayloadRequest,
  items: string[],
  hold: boolean,
): Promise<Map<string, ApprovedRun>> {
  const tx = hold ? await requireTx(req) : await anyTx(req)
  const lock = hold ? sql`for update of run` : sql``
  const { rows } = await tx.execute(sql`
    select run.id, run.document, run.status, run.content_hash, kept.content
    from workflow_runs run
    left join workflow_snapshots kept on kept.run_id = run.id and kept.content_hash = run.content_hash
    where run.collection = 'items' and run.document = any(${sql.param(items)}::text[])
    order by run.document ${lock}`)
  return new Map(rows.map((row) => [String(row.document), toRun(row)]))
}

const toRun = (row: Record<string, unknown>): ApprovedRun => ({
  id: String(row.id),
  status: String(row.status),
  contentHash: typeof row.content_hash === 'string' ? row.content_hash : null,
  approved: (row.content as Record<string, unknown> | undefined) ?? null,
})
