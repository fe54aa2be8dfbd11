import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  createDeliverTask,
  createMailTransport,
  type MailTaskContext,
} from '../../../plugins/department-mail/exports/worker'
import { enqueue } from './support/enqueue'
import { type Harness, silent, startHarness } from './support/harness'

/** A pool that cannot record outcomes while `away` is more than zero; each refusal counts it down. */
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
    pool = new FlakyPool({ connectionString: app.databaseUrl, max: 2 })
    pool.on('error', () => undefined)
  })
  afterAll(async () => {
    await pool.end()
    await app.close()
  })

  const task = () => {
    const transport = createMailTransport({ smtpUrl: app.mailbox.url })
    const deliver = createDeliverTask({ transport, from: { address: 'office@example.org' } })
    return {
      run: (job: unknown, to: MailTaskContext) => deliver.run(job, to),
      close: () => transport.close(),
    }
  }
  const context = () => ({ pool, workerId: 'worker', logger: silent })

  it('costs no second mail when it is back within seconds', async () => {
    const id = await enqueue(app.payload, 'short')
    app.mailbox.behaviour = { onMessage: () => void (pool.away = 2) }
    const delivery = task()
    await delivery.run({ id }, context())
    delivery.close()
    expect((await app.message('short')).state).toBe('sent')
    expect(app.mailbox.mails).toHaveLength(1)
  })

  it('costs no second mail when it stays away: the repeated job records what the server had said', async () => {
    app.mailbox.mails.length = 0
    const id = await enqueue(app.payload, 'long')
    app.mailbox.behaviour = { onMessage: () => void (pool.away = 5) }
    const delivery = task()
    await expect(delivery.run({ id }, context())).rejects.toThrow('the database is away')
    expect((await app.message('long')).state).toBe('sending')
    await delivery.run({ id }, context())
    delivery.close()
    expect((await app.message('long')).state).toBe('sent')
    expect(app.mailbox.mails).toHaveLength(1)
  })

  it('lets a stopping worker take nothing new', async () => {
    const id = await enqueue(app.payload, 'stopping')
    const delivery = task()
    await expect(delivery.run({ id }, { ...context(), signal: AbortSignal.abort() })).rejects.toThrow()
    delivery.close()
    expect((await app.message('stopping')).state).toBe('queued')
  })
})
