import { sql, type requireTx } from '../../../plugins/review-workflow'
import { approvedText } from './approvedText'

export type ApprovedWords = { title: string; text: string }
type Tx = Awaited<ReturnType<typeof requireTx>>

/** Title and text of items as they were approved, by id; an item that is not approved has no words. */
export async function readApproved(tx: Tx, items: readonly string[]): Promise<Map<string, ApprovedWords>> {
  const { rows } = await tx.execute(sql`
    select run.document as item, kept.content from workflow_runs run
    join workflow_snapshots kept on kept.run_id = run.id and kept.content_hash = run.content_hash
    where run.collection = 'items' and run.document = any(${sql.param([...items])}::text[]) and run.status = 'approved'`)
  return new Map(rows.map(({ item, content }) => [String(item), wordsOf(content)]))
}

function wordsOf(content: unknown): ApprovedWords {
  const fields = isRecord(content) ? content : {}
  return { title: typeof fields.title === 'string' ? fields.title : '', text: approvedText(fields) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object'
