import type {} from '@payloadcms/db-postgres' // gives `payload.db` its PostgreSQL members
import { type PayloadRequest } from 'payload'
import { type sql } from '@payloadcms/db-postgres/drizzle'

/** A statement built with the `sql` tag of `@payloadcms/db-postgres/drizzle`. */
export type Statement = ReturnType<typeof sql>

/** The open transaction of a request, as far as the plugin needs it. */
export type Tx = { execute: (statement: Statement) => Promise<{ rows: Record<string, unknown>[] }> }

/**
 * The drizzle transaction of the request.
 *
 * Throws when there is none. Payload itself falls back silently to autocommit, and a mail written in
 * autocommit is a mail without its change, or a change without its mail.
 */
export async function requireTx(req: PayloadRequest): Promise<Tx> {
  const id = await req.transactionID
  const db: unknown = id === undefined || id === null ? undefined : req.payload.db.sessions?.[String(id)]?.db
  if (!isTx(db)) {
    throw new Error(
      'department-mail: no open database transaction on this request; call initTransaction(req) first',
    )
  }
  return db
}

function isTx(db: unknown): db is Tx {
  return typeof db === 'object' && db !== null && 'execute' in db && typeof db.execute === 'function'
}
