import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { handlingSchemaSql, type HandlingTables } from './schema'
import { sql, type Executor } from './tx'

/**
 * At start: the guards of the database are there. A migration brings them (`handlingSchemaSql`); a pushed
 * scratch schema gets them here.
 */
export async function prepareDatabase(payload: Payload, tables: HandlingTables): Promise<void> {
  const db = (payload.db as unknown as PostgresAdapter).drizzle as unknown as Executor
  const { rows } = await db.execute(sql`
    select to_regclass(${tables.duties}) is not null and to_regclass(${tables.requests}) is not null as there,
      (select count(*)::int from pg_trigger where tgname = 'handling_guard_journal') as guards`)
  if (rows[0]?.there === true && Number(rows[0].guards) === 0)
    await db.execute(sql.raw(handlingSchemaSql(tables)))
}
