import { type Pool, type PoolClient } from 'pg'

/** A lost connection is made again after this, in milliseconds; meanwhile the queue is polled. */
const AGAIN_MS = 2_000

/** Calls `wake` when a transaction that wrote mail commits. The answer stops listening. */
export function listenForMail(pool: Pool, channel: string, wake: () => void): () => void {
  let client: PoolClient | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  const again = (): void => {
    client?.release(true)
    client = undefined
    if (!isStopped) timer = setTimeout(() => void start(), AGAIN_MS)
  }
  const start = async (): Promise<void> => {
    try {
      client = await pool.connect()
      const mine = client
      mine.on('error', () => mine === client && again())
      mine.on('end', () => mine === client && again())
      mine.on('notification', wake)
      await mine.query(`listen ${channel}`)
      if (isStopped) again()
      else wake()
    } catch {
      again()
    }
  }
  void start()
  return () => {
    isStopped = true
    clearTimeout(timer)
    // Thrown away: a pooled connection must not go on listening.
    client?.release(true)
    client = undefined
  }
}
