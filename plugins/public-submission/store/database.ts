import { type PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { type Payload, type PayloadRequest } from 'payload'
import { settingsOf } from './settings'

export type Row = Record<string, unknown>
export type Statement = ReturnType<typeof sql>
type Executor = { execute: (statement: Statement) => Promise<{ rows: Row[] }> }

/** Runs a statement in the request's transaction where it has one, else by itself. */
export async function run(req: PayloadRequest, statement: Statement): Promise<Row[]> {
  const { sessions, drizzle } = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session: Executor = (id === undefined || id === null ? undefined : sessions?.[id]?.db) ?? drizzle
  return (await session.execute(statement)).rows
}

/** The table of the drafts collection: its slug in snake_case, as Payload names it. */
export const draftsTable = (payload: Payload): Statement =>
  sql`${sql.identifier(settingsOf(payload).slug.replaceAll('-', '_'))}`

export { sql }
