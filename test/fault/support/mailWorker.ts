import { run } from 'graphile-worker'
import pg from 'pg'

import { createDeliverTask, createMailTransport } from '../../../plugins/department-mail/exports/worker'

// A worker process of its own, to be killed: delivers from DATABASE_URL to SMTP_URL under the lease name WORKER_ID.
const { DATABASE_URL = '', SMTP_URL = '', WORKER_ID = '', IN_FLIGHT = '1' } = process.env

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 8 })
pool.on('error', () => undefined)
pool.on('connect', (client) => client.on('error', () => undefined))
const silent = { info: () => undefined, warn: () => undefined }
const task = createDeliverTask({
  transport: createMailTransport({ smtpUrl: SMTP_URL }),
  from: { address: 'office@example.org' },
  inFlight: Number(IN_FLIGHT),
})

const runner = await run({
  pgPool: pool,
  concurrency: 4,
  pollInterval: 500,
  taskList: { [task.name]: (job) => task.run(job, { pool, workerId: WORKER_ID, logger: silent }) },
})
console.log('ready')
await runner.promise
