import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Pool } from 'pg'
import { sweepDrafts } from '../../../plugins/public-submission/exports/worker'
import { env } from '../env'

/**
 * Deletes kept answers past their day, with the files that were uploaded for them and never became part
 * of anything. Safe to repeat: a file whose row is gone is only unlinked.
 */
export async function sweepKeptForms(pool: Pool): Promise<void> {
  const { files } = await sweepDrafts(pool)
  const names = await deleteUnused(pool, files)
  for (const name of names) await rm(path.join(env.dataDir, 'uploads', path.basename(name)), { force: true })
}

/**
 * One try of a form is kept beside the next, so a file of an expired draft may well belong to an item by
 * now. Its foreign keys would let the row go and drop the link; so whoever holds it is asked first, the
 * texts that reviewers approved among them.
 */
async function deleteUnused(pool: Pool, ids: string[]): Promise<string[]> {
  const { rows } = await pool.query<{ filename: string | null }>(
    `delete from attachments file where file.id::text = any($1::text[])
       and not exists (select from items_rels rel where rel.attachments_id = file.id)
       and not exists (select from feedback_rels rel where rel.attachments_id = file.id)
       and not exists (select from workflow_snapshots kept where kept.content::text like '%' || file.id::text || '%')
     returning filename`,
    [ids],
  )
  return rows.flatMap(({ filename }) => (filename ? [filename] : []))
}
