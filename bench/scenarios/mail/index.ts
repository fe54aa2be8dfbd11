import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '../../../test/support/applicationProcesses'
import { benchEnvironment } from '../../lib/environment'
import { reportFigure } from '../../lib/figure'
import { median } from '../../lib/measure'
import type { BenchPlace } from '../../lib/place'
import { benchHanging } from './hanging'
import { html, text } from './letter'
import { letters } from './letters'
import { startProcess } from './processes'

const MAILS = Number(process.env.BENCH_MAILS ?? 10_000)
const ROUNDS = 3

/**
 * Mails a second of one worker, and of two on two servers, against bare pooled nodemailer with as many
 * connections to the same servers, in turn; what a mail adds to a transaction; what a hanging server costs.
 */
export async function benchMail(place: BenchPlace): Promise<void> {
  const databaseUrl = await place.createDatabase('mail')
  await migrate({
    env: benchEnvironment({ databaseUrl, dataDir: place.dataDir }),
    logs: path.join(place.dataDir, 'logs'),
  })
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  const sinks = await Promise.all([startProcess('sink.ts', {}), startProcess('sink.ts', {})])
  const ports = sinks.map(({ said }) => String(said))
  try {
    const ours: number[] = []
    const pairs: number[] = []
    const bare: number[] = []
    const barePairs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await sendBare(ports.slice(0, 1)))
      barePairs.push(await sendBare(ports))
      ours.push(await sendOurs(pool, databaseUrl, ports.slice(0, 1)))
      pairs.push(await sendOurs(pool, databaseUrl, ports))
    }
    report('mails by one worker ÷ bare nodemailer', median(ours), median(bare), 0.8)
    report('mails by two workers on two servers ÷ bare nodemailer', median(pairs), median(bare), 1.6)
    report('the same ÷ two of bare nodemailer on two servers', median(pairs), median(barePairs), 0.8)
    await benchWriting(pool)
    await pool.query('truncate messages cascade')
    await benchHanging(pool, { databaseUrl, dataDir: place.dataDir })
  } finally {
    sinks.forEach(({ child }) => child.disconnect())
    await pool.end()
  }
}

function report(name: string, ours: number, bare: number, limit: number): void {
  reportFigure({
    name,
    measured: `${(ours / bare).toFixed(2)} × (${ours.toFixed(0)}/s to ${bare.toFixed(0)}/s)`,
    limit: `≥ ${limit} ×`,
    ok: ours / bare >= limit,
  })
}

/** One process a server, all at once; mails a second of them together. */
async function sendBare(ports: string[]): Promise<number> {
  const speeds = await Promise.all(
    ports.map(async (port) => {
      const { child, said } = await startProcess('bare.ts', {
        SMTP_PORT: port,
        MAILS: String(MAILS / ports.length),
      })
      if (child.connected) child.disconnect()
      return Number(said)
    }),
  )
  return speeds.reduce((sum, speed) => sum + speed, 0)
}

async function sendOurs(pool: pg.Pool, databaseUrl: string, ports: string[]): Promise<number> {
  await pool.query('truncate messages cascade')
  await pool.query(letters, [MAILS, text, html])
  await pool.query('vacuum analyze messages')
  const workers = await startWorkers(databaseUrl, ports)
  const since = performance.now()
  await Promise.all(
    workers.map(async ({ child }) => {
      child.send('go')
      await once(child, 'message')
    }),
  )
  const speed = (MAILS * 1_000) / (performance.now() - since)
  workers.forEach(({ child }) => child.disconnect())
  const { rows } = await pool.query<{ sent: number }>(
    "select count(*)::int as sent from messages where state = 'sent'",
  )
  if (rows[0]?.sent !== MAILS) throw new Error(`bench: ${String(rows[0]?.sent)} of ${MAILS} mails were sent`)
  return speed
}

const startWorkers = (databaseUrl: string, ports: string[]) =>
  Promise.all(
    ports.map((port) =>
      startProcess('worker.ts', {
        DATABASE_URL: databaseUrl,
        SMTP_PORT: port,
        WORKER_ID: `bench:${randomUUID()}`,
      }),
    ),
  )

/** A transaction of one small change, with and without a mail in it: what the mail adds. */
async function benchWriting(pool: pg.Pool): Promise<void> {
  await pool.query('truncate messages cascade')
  const plain: number[] = []
  const mailed: number[] = []
  for (let index = 0; index < 300; index += 1) {
    plain.push(await changeTimed(pool, null))
    mailed.push(await changeTimed(pool, index))
  }
  const added = median(mailed) - median(plain)
  reportFigure({
    name: 'a mail written inside a transaction',
    measured: `${added.toFixed(2)} ms more (${median(mailed).toFixed(2)} to ${median(plain).toFixed(2)} ms)`,
    limit: '≤ 2 ms',
    ok: added <= 2,
  })
}

async function changeTimed(pool: pg.Pool, mail: number | null): Promise<number> {
  const client = await pool.connect()
  try {
    const since = performance.now()
    await client.query('begin')
    await client.query(
      "insert into worker_liveness (worker_id, process_key, pid, host) values ($1, 0, 0, 'bench')",
      [randomUUID()],
    )
    if (mail !== null)
      await client.query({ name: 'write', text: oneLetter, values: [`one:${mail}`, text, html] })
    await client.query('commit')
    return performance.now() - since
  } finally {
    // Also after a failure: the pool's end waits for whatever is out.
    client.release()
  }
}

/** As the plugin writes one: the row, its first line of history, the notice. */
const oneLetter = `
  with added as (
    insert into messages (id, key, message_id, state, direction, attempts, template, locale, subject, to_address, text, html)
    values (gen_random_uuid(), $1::text, '<' || $1::text || '@example.org>', 'queued', 'out', 0, 'bench', 'zh', '函', 'r@example.org', $2, $3)
    on conflict (key) do nothing returning id
  ), told as (
    insert into message_events (id, message_id, at, type) select gen_random_uuid(), id, now(), 'queued' from added
  )
  select added.id, pg_notify('messages_queue', '') from added`
