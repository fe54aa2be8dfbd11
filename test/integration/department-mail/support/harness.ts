import { randomUUID } from 'node:crypto'

import { getPayload, type Payload } from 'payload'
import pg from 'pg'

import { departmentMailSchemaSql } from '../../../../plugins/department-mail'
import {
  createSmtp,
  type DeliveryOptions,
  startDelivery,
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
  remark: string | null
}

export type Harness = {
  payload: Payload
  pool: pg.Pool
  databaseUrl: string
  mailbox: Mailbox
  message: (key: string) => Promise<MessageRow>
  /** Delivers every mail that is due, until none is left. */
  deliver: (options?: Partial<DeliveryOptions> & { workerId?: string }) => Promise<void>
  /** The history of a message, oldest first. */
  events: (key: string) => Promise<string[]>
  close: () => Promise<void>
}

export const silent = { info: () => undefined, warn: () => undefined }

/** The foreign application on a scratch database, and a real mail server. */
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
    deliver: async ({ workerId = `worker-${randomUUID()}`, ...options } = {}) => {
      const delivery = await startDelivery(
        {
          transports: [createSmtp({ smtpUrl: mailbox.url, socketTimeoutMs: 1_500 })],
          from: { address: 'office@example.org', name: '研究室' },
          ...options,
        },
        { pool, workerId, logger: silent },
        { untilEmpty: true },
      )
      await delivery.finished
    },
    events: async (key) => {
      const { rows } = await pool.query<{ type: string }>(
        'select e.type::text from message_events e join messages m on m.id = e.message_id where m.key = $1 order by e.at, e.created_at',
        [key],
      )
      return rows.map(({ type }) => type)
    },
    close: async () => {
      await payload.destroy()
      await pool.end()
      await mailbox.close()
      await database.drop()
    },
  }
}
