import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Tx } from '../../store/tx'
import { type RefusedFile } from './types'

/** Notes which files of a mail were kept and which were not, and why. */
export async function writeFiles(
  tx: Tx,
  mail: string,
  { ids, refused }: { ids: string[]; refused: RefusedFile[] },
): Promise<void> {
  for (const [index, file] of ids.entries())
    await tx.execute(sql`
      insert into inbound_mails_rels ("order", parent_id, path, attachments_id) values (${index + 1}, ${mail}, 'files', ${file})`)
  await tx.execute(
    sql`update inbound_mails set refused_files = ${JSON.stringify(refused)}::jsonb where id = ${mail}`,
  )
}
