import type { Pool } from 'pg'
import { shanghaiDay } from '../../domain/workingDays'
import { now } from '../clock'
import type { WorkerTask } from '../worker/task'
import { readSwept } from './readSwept'

/** Looked a little further back than the last sweep: what was being written then is seen now. In milliseconds. */
const overlap = 2 * 60 * 1000
/** Everything is looked at again this often, whatever happened. In milliseconds. */
const all = 60 * 60 * 1000

let last: { slot: string; at: number; whole: number } | null = null

/**
 * Reminders go out in the morning and deadlines end with the day: only when a day or a morning has begun
 * (and once an hour, to be sure) is every duty looked at, else those that changed. A sweep that finds nothing is one small
 * query; the application itself is opened in this process when there is something.
 */
export async function sweepDutiesNow(pool: Pool): Promise<void> {
  const started = Date.now()
  const slot = slotOf(now())
  const isWhole = last?.slot !== slot || started - last.whole >= all
  const since = isWhole || !last ? null : new Date(last.at - overlap)
  const ids = await readSwept(pool, { since, now: now() })
  if (ids.length > 0) {
    const [{ getPayload }, { default: config }, { sweepDuties }] = await Promise.all([
      import('payload'),
      import('../../../payload.config'),
      import('./sweepDuties'),
    ])
    await sweepDuties(await getPayload({ config }), ids)
  }
  // Only a sweep that went well counts: one that failed is done again as a whole.
  last = { slot, at: started, whole: isWhole || !last ? started : last.whole }
}

/** A day and whether its morning has begun, in Shanghai. */
const slotOf = (at: Date): string =>
  `${shanghaiDay(at)}:${(at.getUTCHours() + 8) % 24 >= 9 ? 'day' : 'night'}`

export const sweepDutiesTask: WorkerTask = {
  name: 'sweep_duties',
  run: (_, { pool }) => sweepDutiesNow(pool),
}
