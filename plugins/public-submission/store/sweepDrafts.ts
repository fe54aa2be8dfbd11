import { type Pool } from 'pg'

export type Swept = {
  drafts: number
  /** Ids of files that belonged to the deleted drafts alone; the application deletes them. */
  files: string[]
}

/**
 * Deletes drafts past their day and counters past their window. Safe to run at any time, by many at once.
 *
 * @param table of the drafts collection
 */
export async function sweepDrafts(pool: Pick<Pool, 'query'>, table = 'submission_drafts'): Promise<Swept> {
  if (!/^[a-z][a-z0-9_]*$/.test(table)) throw new Error(`public-submission: "${table}" is no table name`)
  const { rows } = await pool.query<{ files: unknown }>(
    `delete from ${table} gone where expires_at < now()
     returning (select coalesce(jsonb_agg(file), '[]') from jsonb_array_elements_text(coalesce(gone.files, '[]'::jsonb)) file
       where not exists (select 1 from ${table} other
         where other.id <> gone.id and other.expires_at >= now() and other.files @> jsonb_build_array(file))) as files`,
  )
  await pool.query('delete from public_submission.limits where expire < $1', [Date.now()])
  const files = rows.flatMap(({ files: ids }) => (Array.isArray(ids) ? ids.map(String) : []))
  return { drafts: rows.length, files: [...new Set(files)] }
}
