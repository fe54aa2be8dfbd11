import { once } from 'node:events'
import { createServer } from 'node:net'
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { benchEnvironment } from '../../lib/environment'
import { reportFigure } from '../../lib/figure'
import { median } from '../../lib/measure'
import { html, text } from './letter'
import { startProcess } from './processes'
import { letters } from './letters'

const TURNS = 3
const ISSUES_A_TURN = 20

/** Publishing issues while the worker has a server that takes connections and says nothing, and without it, in turn. */
export async function benchHanging(
  pool: pg.Pool,
  place: { databaseUrl: string; dataDir: string },
): Promise<void> {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const { child: office } = await startProcess('publisher.ts', {
    ...benchEnvironment(place),
    ISSUES: String(ISSUES_A_TURN * (2 * TURNS + 1)),
  })
  await publish(office)
  const alone: number[] = []
  const beside: number[] = []
  await pool.query(letters, [500, text, html])
  for (let turn = 0; turn < TURNS; turn += 1) {
    alone.push(...(await publish(office)))
    const { child: worker } = await startProcess('worker.ts', {
      DATABASE_URL: place.databaseUrl,
      SMTP_PORT: port,
      WORKER_ID: `bench:${randomUUID()}`,
    })
    worker.send('go')
    beside.push(...(await publish(office)))
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    await pool.query("update messages set state = 'queued', worker_id = null where state = 'sending'")
  }
  office.disconnect()
  silent.close()
  const [hung, free] = [median(beside), median(alone)]
  reportFigure({
    name: 'publishing an issue while the SMTP server hangs',
    measured: `${(hung / free).toFixed(2)} × the time (${hung.toFixed(1)} to ${free.toFixed(1)} ms)`,
    limit: '≤ 1.1 ×',
    ok: hung / free <= 1.1,
  })
}

async function publish(office: Awaited<ReturnType<typeof startProcess>>['child']): Promise<number[]> {
  office.send(ISSUES_A_TURN)
  const heard: unknown[] = await once(office, 'message')
  const took: unknown = heard[0]
  if (!Array.isArray(took) || took.length === 0) throw new Error('bench: nothing was published')
  return took.map(Number)
}
