import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

export type Row = Record<string, unknown>
export type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Row[] }> }

/**
 * The transaction this request is in. Throws when there is none: Payload would silently fall back to
 * autocommit, and half a transition could be kept.
 */
export async function requireTx(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : postgres(req).sessions?.[id]
  if (!session) throw new Error('review-workflow: no open transaction on this request')
  return session.db
}

/** The transaction where there is one, else the pool: for reads that may run in either. */
export async function anyTx(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : postgres(req).sessions?.[id]
  return session ? session.db : postgres(req).drizzle
}

/** A connection outside the request's transaction: sees only what is committed. */
export const committed = (req: PayloadRequest): Executor => postgres(req).drizzle

const postgres = (req: PayloadRequest): PostgresAdapter => req.payload.db as unknown as PostgresAdapter

export { sql }
