import { createHash } from 'node:crypto'
import type { sql } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Executor, Row } from './tx'

type Named = { name: string; text: string; values: unknown[] }
type Client = { query: (statement: Named) => Promise<{ rows: Row[] }> }

const dialect = new PgDialect()

/**
 * Runs a statement that PostgreSQL keeps on the connection: parsed and planned once instead of every time,
 * which for the small statements of a hot path is most of their price. The name is made of the text, so
 * that one text never meets another under it. Behind PgBouncer in transaction mode this wants 1.21 or later.
 */
export async function executeNamed(
  tx: Executor,
  statement: ReturnType<typeof sql>,
): Promise<{ rows: Row[] }> {
  const client = clientOf(tx)
  if (!client) return tx.execute(statement)
  const { sql: text, params } = dialect.sqlToQuery(statement)
  const name = `wf_${createHash('sha1').update(text).digest('hex').slice(0, 16)}`
  return client.query({ name, text, values: params })
}

/** The driver's connection under drizzle's transaction; null where a version keeps it elsewhere. */
function clientOf(tx: Executor): Client | null {
  const { session } = tx as { session?: { client?: unknown } }
  return isClient(session?.client) ? session.client : null
}

const isClient = (value: unknown): value is Client =>
  typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'function'
