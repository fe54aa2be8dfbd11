import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { freeDeadLeases, sweepMessages } from '../../../plugins/department-mail/exports/worker'
import { enqueue } from './support/enqueue'
import { type Harness, startHarness } from './support/harness'

describe('recovery', () => {
  let app: Harness
  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(() => app.close())
  beforeEach(async () => {
    app.mailbox.mails.length = 0
    await app.pool.query('delete from messages')
    await app.pool.query('delete from graphile_worker._private_jobs')
  })

  const lease = async (key: string, worker: string, phase: 'connecting' | 'data', age = '0 s') => {
    const id = await enqueue(app.payload, key)
    await app.pool.query(
      `update messages set state = 'sending', attempts = 1, worker_id = $2, phase = $3, leased_at = now() - $4::interval where id = $1`,
      [id, worker, phase, age],
    )
    await app.pool.query('delete from graphile_worker._private_jobs where key = $1', [`message:${id}`])
    return id
  }
  const free = async (workers: string[]) => {
    const client = await app.pool.connect()
    try {
      return await freeDeadLeases(workers, client)
    } finally {
      client.release()
    }
  }

  it('frees the leases of dead workers and leaves those of the living', async () => {
    await lease('dead-before', 'dead', 'connecting')
    await lease('dead-during', 'dead', 'data')
    await lease('living', 'alive', 'data')
    expect(await free(['dead', 'dead-too'])).toEqual({ freed: 2, perhapsDoubled: 1 })
    await app.runJobs()
    expect((await app.message('dead-before')).state).toBe('sent')
    expect((await app.message('dead-during')).state).toBe('sent')
    expect((await app.message('living')).state).toBe('sending')
  })

  it('does both halves in the transaction it is given', async () => {
    await lease('rolled-back', 'dead', 'data')
    const client = await app.pool.connect()
    await client.query('begin')
    await freeDeadLeases(['dead'], client)
    await client.query('rollback')
    client.release()
    expect((await app.message('rolled-back')).state).toBe('sending')
    expect((await app.pool.query('select from graphile_worker.jobs')).rowCount).toBe(0)
  })

  it('heals every waiting message whose job was lost, whichever jobs those are', async () => {
    for (let index = 0; index < 60; index += 1) await enqueue(app.payload, `lost:${index}`)
    await app.pool.query('delete from graphile_worker._private_jobs where random() < 0.5')
    const left = (await app.pool.query('select from graphile_worker.jobs')).rowCount ?? 0
    expect((await sweepMessages(app.pool)).rejoined).toBe(60 - left)
    expect((await sweepMessages(app.pool)).rejoined).toBe(0)
    await app.runJobs({ inFlight: 4 })
    expect(app.mailbox.mails).toHaveLength(60)
    expect(new Set(app.mailbox.mails.map(({ messageId }) => messageId)).size).toBe(60)
  })

  it('revives a job that used up its attempts', async () => {
    await enqueue(app.payload, 'exhausted')
    await app.pool.query('update graphile_worker._private_jobs set attempts = max_attempts')
    await app.runJobs()
    expect((await app.message('exhausted')).state).toBe('queued')
    expect(await sweepMessages(app.pool)).toEqual({ rejoined: 1, requeued: 0, uncertain: 0 })
    await app.runJobs()
    expect((await app.message('exhausted')).state).toBe('sent')
  })

  it('ends leases that outlived every timeout: sent again only if nothing can have left', async () => {
    await lease('stale-before', 'alive', 'connecting', '11 minutes')
    await lease('stale-during', 'alive', 'data', '11 minutes')
    await lease('fresh', 'alive', 'data', '9 minutes')
    expect(await sweepMessages(app.pool)).toEqual({ rejoined: 1, requeued: 1, uncertain: 1 })
    expect((await app.message('stale-before')).state).toBe('queued')
    expect((await app.message('stale-during')).state).toBe('uncertain')
    expect((await app.message('fresh')).state).toBe('sending')
  })
})
