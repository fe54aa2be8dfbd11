import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtemp, chmod, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { getPayload } from 'payload'
import { departmentMailSchemaSql, enqueueMessages } from '../../plugins/department-mail'
import { startPostgres } from '../../src/server/services/postgres'
import { foreignConfig } from '../integration/foreign/department-mail/config'
import { inTransaction, letter } from '../integration/department-mail/support/enqueue'
import { type Mailbox, openMailbox } from '../integration/department-mail/support/mailbox'
import { recordFigure } from '../support/figure'
import { committedIds, copiesOf, recover, until } from './support/mailFaults'
import { openProcesses } from './support/openProcesses'

const CRASHES = Number(process.env.MAIL_DATABASE_CRASHES ?? 1)
const MAILS = 300

// A server of its own and its recovery take the better part of a minute: in the check, not in every run.
describe.runIf(process.env.MINQIAO_FULL === '1')(
  'a database that is killed while mail goes out, and started again',
  () => {
    const processes = openProcesses()
    let mailbox: Mailbox
    let folder: string
    let postgres: Awaited<ReturnType<typeof startPostgres>>
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'mail-database-'))
      await chmod(folder, 0o755)
      mailbox = await openMailbox({ delayMs: 2 })
      postgres = await startPostgres({ dataDir: folder, database: 'postgres' })
    })
    afterAll(async () => {
      await processes.killAll()
      await mailbox.close()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    })

    it(
      `loses nothing and doubles one mail at most, ${CRASHES} times`,
      async () => {
        const pool = new pg.Pool({ connectionString: postgres.url(), max: 3 })
        pool.on('error', () => undefined)
        pool.on('connect', (client) => client.on('error', () => undefined))
        const payload = await getPayload({
          config: foreignConfig({ databaseUrl: postgres.url(), smtpUrl: mailbox.url }),
        })
        payload.db.pool.on('error', () => undefined)
        await pool.query(departmentMailSchemaSql)
        let worst = 0
        let longest = 0
        for (let crash = 0; crash < CRASHES; crash += 1) {
          mailbox.mails.length = 0
          await pool.query('delete from messages')
          await inTransaction(payload, (req) =>
            enqueueMessages(
              req,
              Array.from({ length: MAILS }, (_, index) => letter(`crash:${crash}:${index}`)),
            ),
          )
          const start = (name: string) =>
            processes.start('mailWorker.ts', {
              DATABASE_URL: postgres.url(),
              SMTP_URL: mailbox.url,
              WORKER_ID: `${crash}:${name}`,
            })
          const first = start('first')
          await until(() => mailbox.mails.length > 20 + crash * 7, 30_000)
          const { rows } = await pool.query<{ pid: number }>(
            "select pid from pg_stat_activity where backend_type = 'checkpointer'",
          )
          process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
          const since = performance.now()
          // A killed helper makes the server drop every connection and recover from its log, as after a power cut.
          await processes.kill(first)
          await until(
            () =>
              recover(pool, `${crash}:first`).then(
                () => true,
                () => false,
              ),
            30_000,
          )
          const second = start('second')
          await until(
            async () => (await pool.query("select from messages where state <> 'sent'")).rowCount === 0,
            60_000,
          )
          longest = Math.max(longest, performance.now() - since)
          await processes.kill(second)
          const arrived = copiesOf(mailbox.mails)
          expect([...arrived.keys()].sort()).toEqual((await committedIds(pool)).sort())
          const doubled = [...arrived.values()].reduce((more, count) => more + count - 1, 0)
          worst = Math.max(worst, doubled)
          expect(doubled).toBeLessThanOrEqual(1)
        }
        recordFigure({
          name: 'Mails doubled by one crash of PostgreSQL',
          measured: `${worst} at most in ${CRASHES}, none lost, all out after ${(longest / 1000).toFixed(1)} s`,
          limit: '≤ 1, ≤ 60 s',
          ok: worst <= 1 && longest <= 60_000,
        })
        await payload.destroy()
        await pool.end()
      },
      CRASHES * 120_000,
    )
  },
)
