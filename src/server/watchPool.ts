import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** A connection the server closes is an event on the pool; without a listener it would end the process. */
export async function watchPool(payload: Payload): Promise<void> {
  const { pool } = payload.db as unknown as PostgresAdapter
  pool.on('error', (err: Error) => payload.logger.warn({ msg: 'database connection lost', err }))
}
