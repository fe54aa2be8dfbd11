import { workerMain } from '../../src/server/worker/main'
import type { WorkerTask } from '../../src/server/worker/task'

// Started by tests that kill it. `hold` records each run, then holds its job: for ever at the first
// try, not at all later. Leases taken under the worker's id are freed by its listener.
const databaseUrl = process.env.DATABASE_URL
if (!databaseUrl) throw new Error('DATABASE_URL is missing')

const hold: WorkerTask = {
  name: 'hold',
  async run(payload, { pool, workerId, attempt, signal }) {
    const { id, holdMs } = payload as { id: number; holdMs?: number }
    await pool.query('insert into runs (id, attempt, worker_id) values ($1, $2, $3)', [id, attempt, workerId])
    await pool.query('insert into leases (id, worker_id) values ($1, $2) on conflict do nothing', [
      id,
      workerId,
    ])
    console.log(`holding ${id}`)
    if (attempt > 1) return
    await new Promise((resolve) => {
      setTimeout(resolve, holdMs ?? 3_600_000)
      signal.addEventListener('abort', resolve)
    })
    await pool.query('update runs set finished = true where id = $1', [id])
  },
}

await workerMain({
  databaseUrl,
  tasks: { hold },
  deadWorkerListeners: [
    async (workerIds, client) => {
      await client.query('delete from leases where worker_id = any($1)', [workerIds])
    },
  ],
})
