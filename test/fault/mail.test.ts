import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { enqueueMessages } from '../../plugins/department-mail'
import { enqueue, inTransaction, letter } from '../integration/department-mail/support/enqueue'
import { type Harness, startHarness } from '../integration/department-mail/support/harness'
import { recordFigure } from '../support/figure'
import { copiesOf, recover, until } from './support/mailFaults'
import { openProcesses } from './support/openProcesses'

const MAILS = 50
/** Mails for four workers, and how often; the check of the whole asks for more. */
const CROWD = Number(process.env.MAIL_CROWD ?? 200)
const ROUNDS = Number(process.env.MAIL_ROUNDS ?? 1)

describe('a worker killed in the middle of its deliveries', () => {
  let app: Harness
  const processes = openProcesses()

  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(async () => {
    await processes.killAll()
    await app.close()
  })
  beforeEach(async () => {
    app.mailbox.behaviour = { delayMs: 15 }
    app.mailbox.mails.length = 0
    await app.pool.query('delete from messages')
    await app.pool.query('delete from mail_lanes')
  })

  const startWorker = (workerId: string, doubtful = 1) =>
    processes.start('mailWorker.ts', {
      DATABASE_URL: app.databaseUrl,
      SMTP_URL: app.mailbox.url,
      WORKER_ID: workerId,
      DOUBTFUL: String(doubtful),
    })

  const allSent = async () => {
    const { rowCount } = await app.pool.query("select from messages where state <> 'sent'")
    return rowCount === 0
  }

  const copies = () => copiesOf(app.mailbox.mails)

  it.each([
    [1, 7],
    [1, 23],
    [4, 12],
  ])(
    'with %i in doubt at most, killed after %i mails: every mail arrives, at most those twice, same Message-ID',
    async (doubtful, after) => {
      for (let index = 0; index < MAILS; index += 1)
        await enqueue(app.payload, `crash:${doubtful}:${after}:${index}`)

      const first = startWorker('first', doubtful)
      await until(() => app.mailbox.mails.length >= after, 30_000)
      await processes.kill(first)
      const atKill = app.mailbox.mails.length
      expect(atKill).toBeLessThan(MAILS)

      const start = Date.now()
      const freed = await recover(app.pool, 'first')
      expect(freed.perhapsDoubled).toBeLessThanOrEqual(doubtful)
      const second = startWorker('second', doubtful)
      await until(allSent, 30_000)
      console.log(
        `killed at ${atKill}; freed ${freed.freed}; all sent ${Date.now() - start} ms after the recovery began`,
      )
      await processes.kill(second)

      const arrived = copies()
      const { rows } = await app.pool.query<{ message_id: string }>('select message_id from messages')
      expect([...arrived.keys()].sort()).toEqual(rows.map(({ message_id: id }) => id).sort())
      const repeated = [...arrived.values()].filter((count) => count > 1)
      expect(repeated.length).toBeLessThanOrEqual(doubtful)
      expect(repeated.every((count) => count === 2)).toBe(true)
    },
  )

  it('kills again and again: five crashes in a row lose nothing and repeat at most one mail each', async () => {
    for (let index = 0; index < MAILS; index += 1) await enqueue(app.payload, `again:${index}`)
    for (let crash = 1; crash <= 5; crash += 1) {
      const worker = startWorker(`worker-${crash}`)
      await until(() => app.mailbox.mails.length >= crash * 7, 30_000)
      await processes.kill(worker)
      await recover(app.pool, `worker-${crash}`)
    }
    const last = startWorker('last')
    await until(allSent, 30_000)
    await processes.kill(last)
    const arrived = [...copies().values()]
    expect(arrived).toHaveLength(MAILS)
    expect(arrived.filter((count) => count > 1).length).toBeLessThanOrEqual(5)
  })

  it(
    `four workers on one queue send each of ${CROWD} mails exactly once, ${ROUNDS} times over`,
    async () => {
      app.mailbox.behaviour = {}
      for (let round = 0; round < ROUNDS; round += 1) {
        app.mailbox.mails.length = 0
        await app.pool.query('delete from messages')
        await inTransaction(app.payload, (req) =>
          enqueueMessages(
            req,
            Array.from({ length: CROWD }, (_, index) => letter(`crowd:${round}:${index}`)),
          ),
        )
        const workers = [1, 2, 3, 4].map((number) => startWorker(`crowd-${round}-${number}`))
        await until(allSent, 120_000)
        await Promise.all(workers.map(processes.kill))
        expect(app.mailbox.mails).toHaveLength(CROWD)
        expect(copies().size).toBe(CROWD)
      }
      recordFigure({
        name: 'Mails doubled or lost by four workers on one queue',
        measured: `0 of ${CROWD * ROUNDS}`,
        limit: '0',
        ok: true,
      })
    },
    ROUNDS * 150_000,
  )
})
