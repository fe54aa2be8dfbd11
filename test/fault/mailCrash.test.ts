import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enqueue } from '../integration/department-mail/support/enqueue'
import { type Harness, startHarness } from '../integration/department-mail/support/harness'
import { recordFigure } from '../support/figure'
import { committedIds, copiesOf, recover } from './support/mailFaults'
import { openProcesses } from './support/openProcesses'

/** Kills at each point; the check of the whole asks for 100. */
const KILLS = Number(process.env.MAIL_KILLS ?? 1)
/** A killed delivery has this many mails before it, to be killed among them and not only at the first. */
const MAILS = 12

type Sum = {
  crashes: number
  committed: number
  missing: number
  phantom: number
  doubled: number
  worst: number
}
const nothing: Sum = { crashes: 0, committed: 0, missing: 0, phantom: 0, doubled: 0, worst: 0 }

describe(`a process killed at a named point, ${KILLS} times each`, () => {
  let app: Harness
  const processes = openProcesses()
  const sum = { ...nothing }
  let longest = 0

  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(async () => {
    recordFigure({
      name: 'Mails lost, and mails nobody had committed, after kills at six points',
      measured: `${sum.missing} and ${sum.phantom} of ${sum.committed} after ${sum.crashes} kills`,
      limit: '0 and 0',
      ok: sum.crashes > 0 && sum.missing + sum.phantom === 0,
    })
    recordFigure({
      name: 'Mails doubled by one kill, under the same Message-ID',
      measured: `${sum.worst} at most (${sum.doubled} in ${sum.crashes})`,
      limit: '≤ 1',
      ok: sum.worst <= 1,
    })
    recordFigure({
      name: 'Everything out after a kill was noticed',
      measured: `${(longest / 1000).toFixed(1)} s at most`,
      limit: '≤ 60 s',
      ok: longest <= 60_000,
    })
    console.log(`kills at six points: ${JSON.stringify({ ...sum, longestMs: Math.round(longest) })}`)
    await processes.killAll()
    await app.close()
  })
  beforeEach(async () => {
    app.mailbox.behaviour = {}
  })

  /** One life: something is killed, the rest is delivered, and what arrived is compared with what was committed. */
  const live = async (killIt: () => Promise<void>): Promise<void> => {
    app.mailbox.mails.length = 0
    await app.pool.query('delete from messages')
    await killIt()
    const since = performance.now()
    await app.deliver()
    longest = Math.max(longest, performance.now() - since)
    const committed = await committedIds(app.pool)
    const arrived = copiesOf(app.mailbox.mails)
    const doubled = [...arrived.values()].reduce((more, count) => more + count - 1, 0)
    sum.crashes += 1
    sum.committed += committed.length
    sum.missing += committed.filter((id) => !arrived.has(id)).length
    sum.phantom += [...arrived.keys()].filter((id) => !committed.includes(id)).length
    sum.doubled += doubled
    sum.worst = Math.max(sum.worst, doubled)
    expect([...arrived.keys()].sort()).toEqual(committed.sort())
    expect(doubled).toBeLessThanOrEqual(1)
  }

  it.each([
    ['before-insert', 0],
    ['after-insert', 0],
    ['after-commit', 1],
  ])(
    'a writer at %s',
    async (point, committed) => {
      for (let kill = 0; kill < KILLS; kill += 1)
        await live(async () => {
          const env = { DATABASE_URL: app.databaseUrl, SMTP_URL: app.mailbox.url, CRASH_AT: point }
          const writer = processes.start('mailWriter.ts', { ...env, KEY: `${point}:${kill}` })
          await once(writer, 'exit')
          expect(writer.signalCode).toBe('SIGKILL')
          expect(await committedIds(app.pool)).toHaveLength(committed)
        })
    },
    KILLS * 30_000,
  )

  it.each(['before-smtp', 'after-data', 'after-accept'])(
    'a delivery at %s',
    async (point) => {
      for (let kill = 0; kill < KILLS; kill += 1)
        await live(async () => {
          for (let index = 0; index < MAILS; index += 1)
            await enqueue(app.payload, `${point}:${kill}:${index}`)
          const workerId = `${point}:${kill}`
          const env = { DATABASE_URL: app.databaseUrl, SMTP_URL: app.mailbox.url, CRASH_AT: point }
          const worker = processes.start('mailWorker.ts', {
            ...env,
            WORKER_ID: workerId,
            CRASH_AFTER: String(kill % MAILS),
          })
          await once(worker, 'exit')
          expect(worker.signalCode).toBe('SIGKILL')
          const freed = await recover(app.pool, workerId)
          expect(freed.perhapsDoubled).toBeLessThanOrEqual(1)
        })
    },
    KILLS * 30_000,
  )
})
