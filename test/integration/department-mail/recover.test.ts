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
    await app.pool.query('delete from mail_lanes')
  })

  type Holding = { worker: string; isEnding?: boolean; age?: string }
  const lease = async (key: string, { worker, isEnding = false, age = '0 s' }: Holding) => {
    const id = await enqueue(app.payload, key)
    await app.pool.query(
      `update messages set state = 'sending', attempts = 1, worker_id = $2, phase = 'connecting',
              leased_at = now() - $3::interval where id = $1`,
      [id, worker, age],
    )
    if (isEnding) await openLane(worker, { holders: [id], age })
    return id
  }
  const openLane = (worker: string, lane: { holders?: string[]; done?: unknown[]; age?: string }) =>
    app.pool.query(
      'insert into mail_lanes (worker_id, holders, done, beat_at) values ($1, $2, $3, now() - $4::interval)',
      [worker, JSON.stringify(lane.holders ?? []), JSON.stringify(lane.done ?? []), lane.age ?? '0 s'],
    )
  /** As a lane keeps it: id, attempts, state, instant, transport, words, next attempt, late. */
  const taken = (id: string) => [id, 1, 'sent', '2026-03-02T01:00:00.000Z', 'main', '250 taken', null, false]
  const free = async (workers: string[]) => {
    const client = await app.pool.connect()
    try {
      return await freeDeadLeases(workers, client)
    } finally {
      client.release()
    }
  }

  it('frees the leases of dead workers and leaves those of the living', async () => {
    await lease('dead-before', { worker: 'dead' })
    await lease('dead-during', { worker: 'dead', isEnding: true })
    await lease('living', { worker: 'alive', isEnding: true })
    expect(await free(['dead', 'dead-too'])).toEqual({ freed: 2, perhapsDoubled: 1 })
    await app.deliver()
    expect((await app.message('dead-before')).state).toBe('sent')
    expect((await app.message('dead-during')).state).toBe('sent')
    expect((await app.message('living')).state).toBe('sending')
  })

  it('writes what a dead worker knew of its mails, and sends none of those again', async () => {
    const known = await lease('known', { worker: 'dead' })
    const ending = await lease('ending', { worker: 'dead' })
    await openLane('dead', { holders: [ending], done: [taken(known)] })
    expect(await free(['dead'])).toEqual({ freed: 1, perhapsDoubled: 1 })
    expect(await app.message('known')).toMatchObject({ state: 'sent', smtp_response: '250 taken' })
    await app.deliver()
    expect(app.mailbox.mails.map(({ subject }) => subject)).toEqual(['关于 ending 的函'])
  })

  it('does both halves in the transaction it is given', async () => {
    await lease('rolled-back', { worker: 'dead', isEnding: true })
    const client = await app.pool.connect()
    await client.query('begin')
    await freeDeadLeases(['dead'], client)
    await client.query('rollback')
    client.release()
    expect((await app.message('rolled-back')).state).toBe('sending')
    expect((await app.pool.query('select from mail_lanes')).rowCount).toBe(1)
  })

  it('ends what outlived every timeout: sent again only if it cannot have been taken', async () => {
    await lease('stale-before', { worker: 'without-lane', age: '11 minutes' })
    await lease('stale-during', { worker: 'silent', isEnding: true, age: '11 minutes' })
    await lease('fresh', { worker: 'alive', isEnding: true, age: '9 minutes' })
    expect(await sweepMessages(app.pool)).toEqual({ requeued: 1, uncertain: 1 })
    expect((await app.message('stale-before')).state).toBe('queued')
    expect((await app.message('stale-during')).state).toBe('uncertain')
    expect((await app.message('fresh')).state).toBe('sending')
    expect(await app.events('stale-during')).toEqual(['queued', 'uncertain'])
  })
})
