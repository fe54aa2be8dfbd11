import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

export type Row = Record<string, unknown>
export type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Row[] }> }

/** The request's transaction; throws without one: a duty never moves without the row that says why. */
export async function requireTx(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : (req.payload.db as unknown as PostgresAdapter).sessions?.[id]
  if (!session) throw new Error('handling: no open transaction on this request')
  return session.db
}

export { sql }
