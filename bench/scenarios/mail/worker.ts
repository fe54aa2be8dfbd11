import pg from 'pg'
import { createSmtp, startDelivery } from '../../../plugins/department-mail/exports/worker'

// One worker's delivery as it runs in production. Starts when told, says when the queue is empty.
const { DATABASE_URL = '', SMTP_PORT = '', WORKER_ID = '' } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 6 })
await pool.query('select 1')
async function deliverAll(): Promise<void> {
  const delivery = await startDelivery(
    {
      transports: [createSmtp({ smtpUrl: `smtp://127.0.0.1:${SMTP_PORT}?ignoreTLS=true` })],
      from: { address: 'office@example.org', name: '民桥' },
    },
    {
      pool,
      workerId: WORKER_ID,
      logger: { info: () => undefined, warn: (fields) => console.error(fields) },
    },
    { untilEmpty: true },
  )
  await delivery.finished
  process.send?.('empty')
}

process.on('message', () => void deliverAll())
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
