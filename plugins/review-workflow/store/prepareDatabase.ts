import type { Payload } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { ReviewWorkflowOptions } from '../options'
import { registerDefinition } from './definitions'
import { workflowSchemaSql } from './schema'
import { sql, type Executor } from './tx'

/**
 * At start: the guards of the database are there (a migration brings them; a pushed scratch schema gets
 * them here) and every definition is registered.
 */
export async function prepareDatabase(payload: Payload, options: ReviewWorkflowOptions): Promise<void> {
  const adapter = payload.db as unknown as PostgresAdapter
  const db = adapter.drizzle as unknown as Executor
  if (!(await hasTables(db))) return
  const tables = Object.keys(options.collections).map(
    (slug) => adapter.tableNameMap.get(snake(slug)) ?? snake(slug),
  )
  if (!(await hasGuards(db, tables))) await db.execute(sql.raw(workflowSchemaSql(tables)))
  for (const definition of options.definitions) await registerDefinition(db, definition)
}

/** Before the first migration there is nothing to prepare; `payload migrate` itself starts Payload. */
async function hasTables(db: Executor): Promise<boolean> {
  const { rows } = await db.execute(sql`select to_regclass('workflow_runs') is not null as there`)
  return rows[0]?.there === true
}

async function hasGuards(db: Executor, tables: string[]): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select count(*)::int as n from pg_trigger
    where tgname in ('workflow_guard_run', 'workflow_guard_event', 'workflow_guard_proxy', 'workflow_guard_pointer')`)
  return Number(rows[0]?.n) >= tables.length + 3
}

const snake = (slug: string): string => slug.replaceAll('-', '_')
