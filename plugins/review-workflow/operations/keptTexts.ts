import { sql, type Executor } from '../store/tx'

/** Hashes of the texts of a run that were kept, oldest first. */
export async function keptTexts(tx: Executor, run: string): Promise<string[]> {
  const { rows } = await tx.execute(sql`
    select content_hash from workflow_snapshots where run_id = ${run} order by created_at, id`)
  return rows.map((row) => String(row.content_hash))
}
