import { Pool } from 'pg'
import { sleep } from '../services/sleep'
import type { WorkerLogger } from './logger'

const CONNECT_MS = 60_000

/**
 * The worker's pool, after a first answer of the database: a worker started beside a database that is
 * still coming up, or restarting, waits up to a minute for it.
 *
 * @param size connections at most
 */
export async function connectPool(databaseUrl: string, size: number, logger: WorkerLogger): Promise<Pool> {
  const pool = new Pool({ connectionString: databaseUrl, max: size, application_name: 'minqiao-worker' })
  // Without these listeners one idle connection cut by the server ends the process.
  pool.on('error', (err) =>
    logger.warn({ msg: 'database connection lost; a new one is made when needed', err }),
  )
  pool.on('connect', (client) => {
    client.on('error', (err) => logger.warn({ msg: 'database connection failed', err }))
  })
  const deadline = Date.now() + CONNECT_MS
  for (let delay = 100; ; delay = Math.min(delay * 2, 2_000)) {
    try {
      await pool.query('select 1')
      return pool
    } catch (err) {
      if (Date.now() > deadline) throw err
      logger.warn({ msg: 'database does not answer yet', err })
      await sleep(delay)
    }
  }
}
