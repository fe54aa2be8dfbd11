import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { freeDeadLeases } from '../../plugins/department-mail/exports/worker'
import { enqueue } from '../integration/department-mail/support/enqueue'
import { type Harness, startHarness } from '../integration/department-mail/support/harness'

const MAILS = 50

describe('a worker killed in the middle of its deliveries', () => {
  let app: Harness
  const children = new Set<ChildProcess>()

  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(async () => {
    await Promise.all([...children].map(kill))
    await app.close()
  })
  beforeEach(async () => {
    app.mailbox.behaviour = { delayMs: 15 }
    app.mailbox.mails.length = 0
    await app.pool.query('delete from messages')
    await app.pool.query('delete from graphile_worker._private_jobs')
  })

  const startWorker = (workerId: string, inFlight: number) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', `${import.meta.dirname}/support/mailWorker.ts`],
      {
        env: {
          ...process.env,
          DATABASE_URL: app.databaseUrl,
          SMTP_URL: app.mailbox.url,
          WORKER_ID: workerId,
          IN_FLIGHT: String(inFlight),
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    children.add(child)
    return child
  }

  const kill = async (child: ChildProcess) => {
    children.delete(child)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  const until = async (done: () => boolean | Promise<boolean>, limitMs: number) => {
    const end = Date.now() + limitMs
    while (!(await done())) {
      if (Date.now() > end) throw new Error('waited too long')
      await wait(10)
    }
  }

  /** What the recovery of the worker process does once it knows a process is dead. */
  const recover = async (workerId: string) => {
    const client = await app.pool.connect()
    try {
      await client.query('begin')
      const { rows } = await client.query<{ ids: string[] | null }>(
        'select array_agg(distinct locked_by) as ids from graphile_worker.jobs where locked_by is not null',
      )
      await client.query('select graphile_worker.force_unlock_workers($1::text[])', [rows[0]?.ids ?? []])
      const freed = await freeDeadLeases([workerId], client)
      await client.query('commit')
      return freed
    } finally {
      client.release()
    }
  }

  const allSent = async () => {
    const { rowCount } = await app.pool.query("select from messages where state <> 'sent'")
    return rowCount === 0
  }

  const copies = () => {
    const byId = new Map<string, number>()
    for (const { messageId = '' } of app.mailbox.mails) byId.set(messageId, (byId.get(messageId) ?? 0) + 1)
    return byId
  }

  it.each([
    [1, 7],
    [1, 23],
    [4, 12],
  ])(
    'with %i in flight, killed after %i mails: every mail arrives, at most those in flight twice, same Message-ID',
    async (inFlight, after) => {
      for (let index = 0; index < MAILS; index += 1)
        await enqueue(app.payload, `crash:${inFlight}:${after}:${index}`)

      const first = startWorker('first', inFlight)
      await until(() => app.mailbox.mails.length >= after, 30_000)
      await kill(first)
      const atKill = app.mailbox.mails.length
      expect(atKill).toBeLessThan(MAILS)

      const start = Date.now()
      const freed = await recover('first')
      expect(freed.freed).toBeLessThanOrEqual(inFlight)
      const second = startWorker('second', inFlight)
      await until(allSent, 30_000)
      console.log(
        `killed at ${atKill}; freed ${freed.freed}; all sent ${Date.now() - start} ms after the recovery began`,
      )
      await kill(second)

      const arrived = copies()
      const { rows } = await app.pool.query<{ message_id: string }>('select message_id from messages')
      expect([...arrived.keys()].sort()).toEqual(rows.map(({ message_id: id }) => id).sort())
      const repeated = [...arrived.values()].filter((count) => count > 1)
      expect(repeated.length).toBeLessThanOrEqual(inFlight)
      expect(repeated.every((count) => count === 2)).toBe(true)
    },
  )

  it('kills again and again: five crashes in a row lose nothing and repeat at most one mail each', async () => {
    for (let index = 0; index < MAILS; index += 1) await enqueue(app.payload, `again:${index}`)
    for (let crash = 1; crash <= 5; crash += 1) {
      const worker = startWorker(`worker-${crash}`, 1)
      await until(() => app.mailbox.mails.length >= crash * 7, 30_000)
      await kill(worker)
      await recover(`worker-${crash}`)
    }
    const last = startWorker('last', 1)
    await until(allSent, 30_000)
    await kill(last)
    const arrived = [...copies().values()]
    expect(arrived).toHaveLength(MAILS)
    expect(arrived.filter((count) => count > 1).length).toBeLessThanOrEqual(5)
  })

  it('four workers on one queue send each of 200 mails exactly once', async () => {
    app.mailbox.behaviour = {}
    for (let index = 0; index < 200; index += 1) await enqueue(app.payload, `crowd:${index}`)
    const workers = [1, 2, 3, 4].map((number) => startWorker(`crowd-${number}`, 2))
    await until(allSent, 50_000)
    await Promise.all(workers.map(kill))
    expect(app.mailbox.mails).toHaveLength(200)
    expect(copies().size).toBe(200)
  })
})
