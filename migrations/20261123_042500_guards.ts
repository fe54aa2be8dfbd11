import { readFileSync } from 'node:fs'
import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(readFileSync(new URL('./20261123_042500_guards.sql', import.meta.url), 'utf8')))
}

/** Guards are not taken away: the release before this one runs with them as well. */
export async function down(): Promise<void> {}
