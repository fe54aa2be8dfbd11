import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { Client } from 'pg'

/** How often a process says that it lives, milliseconds. */
const BEAT_MS = 10_000
/** A process silent for this long is cut off by the database, and its jobs are freed: frozen, or behind a dead network. */
const SILENCE_MS = 30_000

export type Liveness = {
  /** Key of the advisory lock this process holds; text, because a bigint does not fit a number. */
  processKey: string
  /** Records a worker id as belonging to this process. Must be done before that worker takes a job. */
  register(workerId: string): Promise<void>
  /** Settles when the connection, and with it the lock, is lost. Never on `release`. */
  lost: Promise<Error>
  /** Takes this process off the list; its jobs must be finished. */
  release(): Promise<void>
}

/**
 * Opens this process's own connection and takes its advisory lock. The lock goes with the connection,
 * so it is free exactly when the process is dead, cut off, or has been told so by `lost`. The
 * connection must reach PostgreSQL itself: a pooler in transaction mode would share the session.
 */
export async function openLiveness(databaseUrl: string): Promise<Liveness> {
  const client = new Client({
    connectionString: databaseUrl,
    keepAlive: true,
    application_name: 'minqiao-worker-liveness',
    query_timeout: BEAT_MS,
  })
  let released = false
  let report: (error: Error) => void = () => undefined
  const lost = new Promise<Error>((resolve) => (report = resolve))
  const lose = (error: Error): void => (released ? undefined : report(error))
  client.on('error', lose)
  client.on('end', () => lose(new Error('liveness connection ended')))
  await client.connect()
  // Positive 63-bit random: a fresh process never meets the key of a dead one.
  const processKey = (randomBytes(8).readBigUInt64BE() >> 1n).toString()
  await client.query(`set idle_session_timeout = ${SILENCE_MS}`)
  await client.query('select pg_advisory_lock($1)', [processKey])
  const beat = setInterval(() => {
    client
      .query('update worker_liveness set beat_at = now() where process_key = $1', [processKey])
      .catch(lose)
  }, BEAT_MS)

  return {
    processKey,
    lost,
    register: (workerId) => register(client, workerId, processKey),
    async release() {
      released = true
      clearInterval(beat)
      await client.query('delete from worker_liveness where process_key = $1', [processKey])
      await client.end()
    },
  }
}

async function register(client: Client, workerId: string, processKey: string): Promise<void> {
  await client.query(
    `insert into worker_liveness (worker_id, process_key, pid, host) values ($1, $2, $3, $4)
     on conflict (worker_id) do nothing`,
    [workerId, processKey, process.pid, hostname()],
  )
}
