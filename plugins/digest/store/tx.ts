import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

export type Executor = {
  execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Record<string, unknown>[] }>
}

/** The transaction this request is in; throws when there is none, since Payload would silently autocommit. */
export async function requireTx(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : (req.payload.db as unknown as PostgresAdapter).sessions?.[id]
  if (!session) throw new Error('digest: no open transaction on this request')
  return session.db
}

export { sql }
