import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createSmtp, startDelivery } from '../../../plugins/department-mail/exports/worker'
import { enqueue } from './support/enqueue'
import { type Harness, silent, startHarness } from './support/harness'

const NAME = 'flaky-pool'

/** A pool that gives no connection while `away` is more than zero; each refusal counts it down. */
class FlakyPool extends pg.Pool {
  away = 0
  override connect(): Promise<pg.PoolClient>
  override connect(done: Parameters<pg.Pool['connect']>[0]): void
  override connect(done?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    if (this.away > 0) {
      this.away -= 1
      const error = new Error('the database is away')
      return done ? done(error, undefined, () => undefined) : Promise.reject(error)
    }
    return done ? super.connect(done) : super.connect()
  }
}

describe('a database that goes away while a mail is on the wire', () => {
  let app: Harness
  let pool: FlakyPool
  beforeAll(async () => {
    app = await startHarness()
    pool = new FlakyPool({ connectionString: app.databaseUrl, max: 3, application_name: NAME })
    pool.on('error', () => undefined)
  })
  afterAll(async () => {
    await pool.end()
    await app.close()
  })
  beforeEach(async () => {
    pool.away = 0
    app.mailbox.mails.length = 0
    app.mailbox.behaviour = {}
    await app.pool.query('delete from messages')
  })

  /** The connections there are break, and the next ones are refused so many times. */
  const goAway = async (times: number): Promise<undefined> => {
    pool.away = times
    await app.pool.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = $1',
      [NAME],
    )
  }

  const start = (workerId: string, untilEmpty = true) =>
    startDelivery(
      { transports: [createSmtp({ smtpUrl: app.mailbox.url })], from: { address: 'office@example.org' } },
      { pool, workerId, logger: silent },
      { untilEmpty },
    )

  it('costs no second mail when it is back within seconds', async () => {
    await enqueue(app.payload, 'short')
    app.mailbox.behaviour = { onMessage: () => goAway(2) }
    const delivery = await start('short')
    await delivery.finished
    expect((await app.message('short')).state).toBe('sent')
    expect(app.mailbox.mails).toHaveLength(1)
  })

  it('ends the process when it stays away, and nothing more leaves: one mail is in doubt', async () => {
    for (const key of ['long:1', 'long:2', 'long:3']) await enqueue(app.payload, key)
    app.mailbox.behaviour = { onMessage: () => goAway(1_000) }
    const delivery = await start('long', false)
    const reason = await delivery.failed
    expect(reason.message).toBe('the database is away')
    await delivery.stop()
    expect(app.mailbox.mails).toHaveLength(1)
    const { rowCount } = await app.pool.query("select from messages where state = 'sending'")
    expect(rowCount).toBe(3)
  })

  it('lets a stopping worker take nothing new and give back what it has', async () => {
    app.mailbox.behaviour = { onRecipient: () => new Promise(() => undefined) }
    for (let index = 0; index < 8; index += 1) await enqueue(app.payload, `stopping:${index}`)
    const delivery = await start('stopping', false)
    await new Promise((resolve) => setTimeout(resolve, 500))
    await delivery.stop()
    const { rows } = await app.pool.query(
      'select state::text, attempts::int, count(*)::int from messages group by 1, 2',
    )
    expect(rows).toEqual([{ state: 'queued', attempts: 0, count: 8 }])
    expect((await app.pool.query("select from mail_lanes where worker_id = 'stopping'")).rowCount).toBe(0)
  })
})
