import type { Payload } from 'payload'
import { buildIssue, type Office } from '../../test/support/factories'

/** Entries of one issue. */
export const entriesAnIssue = 50

/**
 * Issues that wait for their signing, each of approved items no other has. Copies of items have no kept
 * text; those that are issued get the one of the item they were copied from.
 */
export async function buildSignings(payload: Payload, office: Office, count: number): Promise<string[]> {
  const { rows } = await payload.db.pool.query<{ id: string }>(
    `select document as id from workflow_runs
     where collection = 'items' and status = 'approved' order by waiting_since desc, document limit $1`,
    [count * entriesAnIssue],
  )
  const items = rows.map(({ id }) => id)
  await keepTexts(payload, items)
  const issues: string[] = []
  for (let n = 0; n < count; n += 1) {
    const own = items.slice(n * entriesAnIssue, (n + 1) * entriesAnIssue)
    const entries = own.map((item) => ({
      item,
      publish: true,
      publicTitle: '公开标题',
      publicText: '公开正文。',
    }))
    const { id } = await buildIssue(payload, office, { items: [], entries, at: 'signOff' })
    issues.push(id)
  }
  return issues
}

const keepTexts = (payload: Payload, items: string[]): Promise<unknown> =>
  payload.db.pool.query(
    `insert into workflow_snapshots (id, run_id, content_hash, content, updated_at, created_at)
     select gen_random_uuid(), run.id, run.content_hash, kept.content, now(), now() from workflow_runs run
     cross join lateral (select content from workflow_snapshots where content_hash = run.content_hash limit 1) kept
     where run.collection = 'items' and run.document = any($1::text[])
     on conflict (run_id, content_hash) do nothing`,
    [items],
  )
