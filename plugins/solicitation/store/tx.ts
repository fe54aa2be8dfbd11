import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'

export type Row = Record<string, unknown>
export type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Row[] }> }

const postgres = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter

/** The transaction this request is in; throws when there is none, since Payload would silently autocommit. */
export async function requireTx(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : postgres(req.payload).sessions?.[id]
  if (!session) throw new Error('solicitation: no open transaction on this request')
  return session.db
}

/** The transaction where there is one, else the pool: for single statements that may run in either. */
export async function anyTx(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  return (id === undefined ? undefined : postgres(req.payload).sessions?.[id]?.db) ?? pooled(req.payload)
}

/** A connection outside every transaction. */
export const pooled = (payload: Payload): Executor => postgres(payload).drizzle

export { sql }
