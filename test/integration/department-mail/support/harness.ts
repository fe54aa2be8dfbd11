import { Logger, runMigrations, runOnce } from 'graphile-worker'
import { getPayload, type Payload } from 'payload'
import pg from 'pg'

import { departmentMailSchemaSql } from '../../../../plugins/department-mail'
import {
  createDeliverTask,
  createMailTransport,
  type DeliverTaskOptions,
  type MailTransport,
} from '../../../../plugins/department-mail/exports/worker'
import { foreignConfig } from '../../foreign/department-mail/config'
import { scratchDatabase } from './database'
import { type Mailbox, openMailbox } from './mailbox'

export type MessageRow = {
  id: string
  key: string
  state: string
  attempts: string
  message_id: string
  last_error: string | null
  smtp_response: string | null
  next_attempt_at: Date | null
  sent_at: Date | null
  worker_id: string | null
  phase: string | null
  related_id: string | null
  post_id: string | null
  note: string | null
}

export type Harness = {
  payload: Payload
  pool: pg.Pool
  databaseUrl: string
  mailbox: Mailbox
  message: (key: string) => Promise<MessageRow>
  /** Runs every job that is due, until none is left. */
  runJobs: (options?: Partial<DeliverTaskOptions> & { workerId?: string }) => Promise<void>
  close: () => Promise<void>
}

export const silent = { info: () => undefined, warn: () => undefined }

/** The foreign application on a scratch database, its queue, and a real mail server. */
export async function startHarness(): Promise<Harness> {
  const database = await scratchDatabase()
  const mailbox = await openMailbox()
  const payload = await getPayload({
    config: foreignConfig({ databaseUrl: database.url, smtpUrl: mailbox.url }),
  })
  // Payload keeps a connection for good; dropping the database at the end cuts it.
  payload.db.pool.on('error', () => undefined)
  const pool = new pg.Pool({ connectionString: database.url, max: 6 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  await pool.query(departmentMailSchemaSql)
  await runMigrations({ connectionString: database.url })
  const transports: MailTransport[] = []
  const transport = () => {
    const opened = createMailTransport({ smtpUrl: mailbox.url, socketTimeoutMs: 1_500 })
    transports.push(opened)
    return opened
  }
  return {
    payload,
    pool,
    databaseUrl: database.url,
    mailbox,
    message: async (key) => {
      const { rows } = await pool.query<MessageRow>('select * from messages where key = $1', [key])
      if (!rows[0]) throw new Error(`no message ${key}`)
      return rows[0]
    },
    runJobs: async ({ workerId = 'worker-test', ...options } = {}) => {
      const task = createDeliverTask({
        transport: transport(),
        from: { address: 'office@example.org', name: '研究室' },
        ...options,
      })
      await runOnce({
        pgPool: pool,
        concurrency: 4,
        logger: new Logger(() => () => undefined),
        taskList: { [task.name]: (job) => task.run(job, { pool, workerId, logger: silent }) },
      })
      await untilNothingIsClaimed(pool)
    },
    close: async () => {
      transports.forEach((opened) => opened.close())
      await payload.destroy()
      await pool.end()
      await mailbox.close()
      await database.drop()
    },
  }
}

/** The queue takes finished jobs away a moment after `runOnce` has answered. */
async function untilNothingIsClaimed(pool: pg.Pool): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rowCount } = await pool.query(
      'select from graphile_worker.jobs where locked_at is not null limit 1',
    )
    if (rowCount === 0) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('a job stayed claimed for five seconds after its worker was done')
}
