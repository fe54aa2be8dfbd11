import pg from 'pg'
import { createSmtp, startDelivery } from '../../../plugins/department-mail/exports/worker'

// A worker process of its own, to be killed: delivers from DATABASE_URL to SMTP_URL under the lease name WORKER_ID.
// With CRASH_AT it kills itself at that moment of a delivery, after CRASH_AFTER earlier ones passed it.
const {
  DATABASE_URL = '',
  SMTP_URL = '',
  SMTP_FALLBACK_URL = '',
  WORKER_ID = '',
  DOUBTFUL = '1',
  CRASH_AT = '',
  CRASH_AFTER = '0',
} = process.env

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 8 })
pool.on('error', () => undefined)
pool.on('connect', (client) => client.on('error', () => undefined))
const silent = { info: () => undefined, warn: () => undefined }
let left = Number(CRASH_AFTER)

const delivery = await startDelivery(
  {
    transports: [
      createSmtp({ smtpUrl: SMTP_URL }),
      ...(SMTP_FALLBACK_URL ? [createSmtp({ name: 'fallback', smtpUrl: SMTP_FALLBACK_URL })] : []),
    ],
    from: { address: 'office@example.org' },
    doubtfulAtMost: Number(DOUBTFUL),
    onStep: (step) => {
      if (step !== CRASH_AT) return
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      left -= 1
    },
  },
  { pool, workerId: WORKER_ID, logger: silent },
)
console.log('ready')
const reason = await delivery.failed
console.error(reason)
process.exit(75)
