import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApplication, type TestApplication } from '../support/database'
import { testEnvironment } from '../support/database/runScript'
import { buildOffice, type Office } from '../support/factories'
import { recordFigure } from '../support/figure'
import { publishedIssue } from '../integration/subscriptions/support/publish'
import { insertSubscribers } from '../integration/subscriptions/support/subscribers'
import { openProcesses } from './support/openProcesses'

/** Subscribers of the issue; the check of the whole asks for more. */
const count = Number(process.env.MAILING_SUBSCRIBERS ?? 2_000)

describe(`a worker killed while it writes the mails of an issue to ${count} subscribers`, () => {
  let app: TestApplication
  let office: Office
  const processes = openProcesses()

  beforeAll(async () => {
    app = await openApplication('mailing_fault')
    office = await buildOffice(app.payload)
    await insertSubscribers(app.pool, { series: office.series.id, body: office.body, count, prefix: 'r' })
  })
  afterAll(async () => {
    await processes.killAll()
    await app.close()
  })

  const start = (issue: string) =>
    processes.start('mailingWorker.ts', { ...testEnvironment, DATABASE_URL: app.url, ISSUE: issue })
  const written = async (issue: string): Promise<number> => {
    const { rows } = await app.pool.query<{ count: number }>(
      `select count(*)::int as count from messages where related_id = $1 and template = 'edition'`,
      [issue],
    )
    return rows[0]?.count ?? 0
  }

  // Four processes that load the application, on a machine that others share.
  it(
    'goes on where it was, and writes to nobody twice and to everybody once',
    { timeout: 240_000 },
    async () => {
      const since = Date.now()
      const issue = await publishedIssue(app.payload, office)
      const { rows } = await app.pool.query<{ count: number }>(
        'select count(*)::int as count from edition_recipients where issue_id = $1',
        [issue.id],
      )
      expect(rows).toEqual([{ count }])
      const seconds = (Date.now() - since) / 1000
      recordFigure({
        name: 'Subscribers frozen with a publication',
        measured: `${count} in ${seconds.toFixed(1)} s, compiling and signing included`,
        limit: '≤ 5 s',
        ok: seconds <= 5,
      })
      console.log(
        `an issue made, signed, published and frozen for ${count} subscribers in ${seconds.toFixed(1)} s`,
      )
      for (const share of [0, 0.2, 0.4]) {
        const worker = start(issue.id)
        for (const end = Date.now() + 60_000; (await written(issue.id)) <= share * count; await wait(5)) {
          if (worker.exitCode !== null) throw new Error(`the worker ended with ${worker.exitCode}`)
          if (Date.now() > end) throw new Error('the worker writes nothing')
        }
        await processes.kill(worker)
      }
      const atKill = await written(issue.id)
      expect(atKill).toBeLessThan(count)
      const last = start(issue.id)
      await once(last, 'exit')
      expect(last.exitCode).toBe(0)
      const { rows: sums } = await app.pool.query<Record<string, number>>(
        `select count(*)::int as mails, count(distinct to_address)::int as addresses,
              (select count(*)::int from edition_recipients where issue_id::text = $1 and state = 'queued') as queued,
              count(*) filter (where state = 'queued')::int as waiting
         from messages where related_id = $1::text and template = 'edition'`,
        [issue.id],
      )
      expect(sums).toEqual([{ mails: count, addresses: count, queued: count, waiting: count }])
      recordFigure({
        name: 'Mails written twice or not at all after three kills',
        measured: `0 of ${count}`,
        limit: '0',
        ok: true,
      })
      console.log(`killed three times, the last at ${atKill} of ${count} mails: ${count} mails, none twice`)
    },
  )
})
