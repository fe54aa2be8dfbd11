import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../../src/server/services/postgres'
import { sleep } from '../../src/server/services/sleep'
import { livenessSchemaSql } from '../../src/server/worker/liveness.sql'
import { RESTART_EXIT_CODE } from '../../src/server/worker/main'
import { prepareQueue } from '../../src/server/worker/prepare-queue'
import { temporaryFolder } from '../support/services-folder'
import { ended, lineWith, runModule } from '../support/services-run'

const WORKER = new URL('../support/services-worker-process.ts', import.meta.url).pathname
type Run = { id: number; attempt: number; worker_id: string; finished: boolean }

describe('a worker process', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres
  let client: Client
  const workers: ReturnType<typeof runModule>[] = []

  const connect = async (): Promise<void> => {
    client = new Client({ connectionString: postgres.url() })
    client.on('error', () => undefined)
    await client.connect()
  }
  const startWorker = async (): Promise<ReturnType<typeof runModule>> => {
    const worker = runModule(WORKER, { DATABASE_URL: postgres.url() })
    workers.push(worker)
    return worker
  }
  const queue = (id: number, extra: object = {}): Promise<unknown> =>
    client.query(`select graphile_worker.add_job('hold', $1::json)`, [JSON.stringify({ id, ...extra })])
  const runsOf = async (id: number): Promise<Run[]> =>
    (await client.query<Run>('select * from runs where id = $1 order by attempt', [id])).rows
  const until = async <T>(ask: () => Promise<T | undefined>, milliseconds: number): Promise<T> => {
    for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(50)) {
      const answer = await ask()
      if (answer !== undefined) return answer
    }
    throw new Error(`nothing within ${milliseconds} ms`)
  }

  beforeAll(async () => {
    place = await temporaryFolder()
    postgres = await startPostgres({ dataDir: place.folder, durability: 'test' })
    await connect()
    await client.query(livenessSchemaSql)
    await prepareQueue(postgres.url())
  })
  beforeEach(async () => {
    await client.query(`drop table if exists runs, leases;
      create table runs (id int, attempt int, worker_id text, finished boolean not null default false);
      create table leases (id int primary key, worker_id text not null)`)
  })
  afterEach(async () => {
    for (const worker of workers.splice(0)) {
      worker.kill('SIGKILL')
      await ended(worker)
    }
    await client.query('delete from graphile_worker._private_jobs; delete from worker_liveness')
  })
  afterAll(async () => {
    await client.end()
    await postgres.stop()
    await place.remove()
  })

  it('that is killed loses its jobs to another within 60 s, and its leases with them', async () => {
    const first = await startWorker()
    await queue(1)
    await lineWith(first, 'holding 1')
    await startWorker().then((second) => lineWith(second, 'worker is ready'))
    first.kill('SIGKILL')
    const killed = Date.now()
    const again = await until(async () => (await runsOf(1))[1], 60_000)
    const seconds = (Date.now() - killed) / 1000
    console.log(`job of a killed worker ran again after ${seconds.toFixed(1)} s`)
    expect(seconds).toBeLessThan(60)
    expect(again.attempt).toBe(2)
    expect(again.worker_id).not.toBe((await runsOf(1))[0]?.worker_id)
    const lease = await until(
      async () => (await client.query('select worker_id from leases')).rows[0] as unknown,
      5_000,
    )
    expect(lease).toEqual({ worker_id: again.worker_id })
    const known = await client.query('select worker_id from worker_liveness')
    expect(known.rows).toEqual([{ worker_id: again.worker_id }])
  })

  it('that is killed alone leaves its jobs to its successor at once', async () => {
    const first = await startWorker()
    await queue(2)
    await lineWith(first, 'holding 2')
    first.kill('SIGKILL')
    await ended(first)
    const restarted = Date.now()
    await startWorker()
    await until(async () => (await runsOf(2))[1], 60_000)
    console.log(
      `job of a killed worker ran ${((Date.now() - restarted) / 1000).toFixed(1)} s after the restart`,
    )
  })

  it('that lives keeps its jobs: no other runs them', async () => {
    const first = await startWorker()
    await queue(3)
    await lineWith(first, 'holding 3')
    await startWorker().then((second) => lineWith(second, 'worker is ready'))
    await sleep(12_000)
    expect(await runsOf(3)).toHaveLength(1)
  })

  it('that is frozen is cut off, its jobs run elsewhere, and it ends when it wakes up', async () => {
    const first = await startWorker()
    await queue(4)
    await lineWith(first, 'holding 4')
    await startWorker().then((second) => lineWith(second, 'worker is ready'))
    first.kill('SIGSTOP')
    const frozen = Date.now()
    await until(async () => (await runsOf(4))[1], 60_000)
    console.log(`job of a frozen worker ran again after ${((Date.now() - frozen) / 1000).toFixed(1)} s`)
    first.kill('SIGCONT')
    expect(await ended(first)).toBe(RESTART_EXIT_CODE)
  }, 90_000)

  it('finishes its job on SIGTERM, takes no other, leaves the list, and exits 0', async () => {
    const worker = await startWorker()
    await queue(5, { holdMs: 2_000 })
    await lineWith(worker, 'holding 5')
    worker.kill('SIGTERM')
    await sleep(300)
    await queue(6)
    expect(await ended(worker)).toBe(0)
    expect(await runsOf(5)).toMatchObject([{ attempt: 1, finished: true }])
    expect(await runsOf(6)).toEqual([])
    expect((await client.query('select 1 from worker_liveness')).rowCount).toBe(0)
  })

  it('ends with the restart code when PostgreSQL restarts, and its successor runs the job again', async () => {
    const worker = await startWorker()
    await queue(7)
    await lineWith(worker, 'holding 7')
    await postgres.stop()
    expect(await ended(worker)).toBe(RESTART_EXIT_CODE)
    // Started before the database is back: it waits.
    const successor = runModule(WORKER, { DATABASE_URL: postgres.url() })
    workers.push(successor)
    await sleep(1_500)
    postgres = await startPostgres({ dataDir: place.folder, durability: 'test' })
    await connect()
    await until(async () => (await runsOf(7))[1], 30_000)
  })
})
