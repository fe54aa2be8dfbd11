import type { Pool, PoolClient } from 'pg'

/** Frees what dead workers held (leases and the like), inside the recovery's own transaction. */
export type DeadWorkerListener = (workerIds: string[], client: PoolClient) => Promise<void>

/**
 * Finds worker processes that died without taking leave and frees their jobs, which then run again
 * at once. Any number of processes may do this at the same time.
 *
 * @returns ids of the dead workers, empty when all live
 */
export async function recoverDeadWorkers(pool: Pool, listeners: DeadWorkerListener[]): Promise<string[]> {
  const known = await pool.query<{ process_key: string }>(
    'select distinct process_key::text from worker_liveness',
  )
  const dead: string[] = []
  for (const { process_key: processKey } of known.rows) {
    dead.push(...(await recoverProcess(pool, processKey, listeners)))
  }
  return dead
}

async function recoverProcess(
  pool: Pool,
  processKey: string,
  listeners: DeadWorkerListener[],
): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const workerIds = (await isDead(client, processKey))
      ? await buryWorkers(client, processKey, listeners)
      : []
    await client.query('commit')
    client.release()
    return workerIds
  } catch (error) {
    // Thrown away rather than rolled back: the connection may be what failed.
    client.release(true)
    throw error
  }
}

/** A living process holds its lock for its whole life. Taking it here also keeps other recoveries away. */
async function isDead(client: PoolClient, processKey: string): Promise<boolean> {
  const lock = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [
    processKey,
  ])
  return lock.rows[0]?.free === true
}

async function buryWorkers(
  client: PoolClient,
  processKey: string,
  listeners: DeadWorkerListener[],
): Promise<string[]> {
  const gone = await client.query<{ worker_id: string }>(
    'delete from worker_liveness where process_key = $1 returning worker_id',
    [processKey],
  )
  const workerIds = gone.rows.map((row) => row.worker_id)
  if (workerIds.length === 0) return []
  await client.query('select graphile_worker.force_unlock_workers($1::text[])', [workerIds])
  for (const listener of listeners) await listener(workerIds, client)
  return workerIds
}
