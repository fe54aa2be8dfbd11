import type pg from 'pg'

export type StoredEventRow = {
  seq: number
  rev: number
  action: string
  from_place: string
  to_place: string
  actor_id: string
  on_behalf_of: string | null
  reason: string | null
  reason_code: string | null
  gates: Record<string, boolean>
  details: Record<string, unknown>
  content_hash: string
  at: string
  prev_hash: string | null
  hash: string
}

export type Stored = {
  title: string
  run: Record<string, unknown> & { head: string | null; seq: number; due_at: string | null }
  /** How many events there are, and the last of them. */
  events: number
  last: StoredEventRow | null
  kept: string[]
  unread: string[]
}

/** Everything the database holds of a document under review, as it is now. */
export async function readStored(pool: pg.Pool, document: string, run: string): Promise<Stored> {
  const { rows } = await pool.query<{ stored: Stored }>(
    `select jsonb_build_object(
      'title', (select title from papers where id = $1),
      'run', (select to_jsonb(r) from workflow_runs r where id = $2),
      'events', (select count(*) from workflow_events where run_id = $2),
      'last', (select to_jsonb(e) from workflow_events e where run_id = $2 order by seq desc limit 1),
      'kept', (select coalesce(jsonb_agg(content_hash order by content_hash), '[]') from workflow_snapshots where run_id = $2),
      'unread', (select coalesce(jsonb_agg(person order by person), '[]') from workflow_copies where run_id = $2 and read_at is null)
    ) as stored`,
    [document, run],
  )
  if (!rows[0]) throw new Error('the database answered nothing')
  return rows[0].stored
}

/** A paper and its run, written past Payload: a thousand of them cost less than ten through it. */
export async function writePaper(
  pool: pg.Pool,
  { definition, authors }: { definition: string; authors: string[] },
): Promise<{ document: string; run: string }> {
  const { rows } = await pool.query<{ document: string; run: string }>(
    `with ids as (select gen_random_uuid() as document, gen_random_uuid() as run),
      opened as (insert into workflow_runs (id, collection, document, definition_id, status, rev, round, authors, approvals,
          visit, seq, is_pool, assignees, scope, updated_at, created_at)
        select run, 'papers', document, d.id, 'draft', 0, 0, $2::jsonb, '[]',
          '{"pool":null,"seats":[],"claim":null,"delegation":null,"undo":null,"resume":null,"marks":[]}', 0, false, '[]', 'here', now(), now()
        from ids, workflow_definitions d where d.key = $1),
      written as (insert into papers (id, title, body, workflow_id, updated_at, created_at)
        select document, '原文', 'here', run, now(), now() from ids)
    select document, run from ids`,
    [definition, JSON.stringify(authors)],
  )
  if (!rows[0]) throw new Error('the paper was not written')
  return rows[0]
}
