import type { Pool, PoolClient } from 'pg'

/** A publication that waits longer than this for another gives up and is tried again, milliseconds. */
const WAIT_MS = 60_000
/** A process that says nothing for this long is frozen: PostgreSQL cuts it off, and the lock is free. */
const SILENCE_MS = 300_000

/**
 * Only one publication at a time reads and writes, over all workers: of two side by side the one that read
 * earlier could write later, and publish what was true before.
 */
export async function withSiteLock<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query(`set lock_timeout = ${WAIT_MS}`)
    await client.query(`set idle_session_timeout = ${SILENCE_MS}`)
    // A process that died while it waited must not get the lock.
    await client.query("set client_connection_check_interval = '2s'")
    await client.query("select pg_advisory_lock(hashtextextended('publish_site', 0))")
    return await work(client)
  } finally {
    // Thrown away: the lock and the settings go with the connection.
    client.release(true)
  }
}
