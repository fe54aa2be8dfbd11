import { randomUUID } from 'node:crypto'
import { sql, type Executor } from './tx'

/** Keeps the reviewed text as it was; the same text of the same run is kept once. */
export async function keepSnapshot(
  tx: Executor,
  snapshot: { run: string; contentHash: string; content: Record<string, unknown> },
): Promise<void> {
  await tx.execute(sql`
    insert into workflow_snapshots (id, run_id, content_hash, content, updated_at, created_at)
    values (${randomUUID()}, ${snapshot.run}, ${snapshot.contentHash}, ${JSON.stringify(snapshot.content)}::jsonb, now(), now())
    on conflict (run_id, content_hash) do nothing`)
}

/** The kept text of a run with this hash, or null. */
export async function readSnapshot(
  tx: Executor,
  run: string,
  contentHash: string,
): Promise<Record<string, unknown> | null> {
  const { rows } = await tx.execute(sql`
    select content from workflow_snapshots where run_id = ${run} and content_hash = ${contentHash}`)
  return (rows[0]?.content as Record<string, unknown> | undefined) ?? null
}
