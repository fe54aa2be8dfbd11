import { eventHash } from '../core/chain'
import { chained, readEvents } from '../store/events'
import { sql, type Executor } from '../store/tx'

export type BrokenLink = { run: string; seq: number; problem: 'hash' | 'previous' | 'gap' }

/** Recomputes every chain and names each place where history was changed, reordered or cut out. */
export async function verifyHistory(tx: Executor): Promise<{ events: number; broken: BrokenLink[] }> {
  const { rows } = await tx.execute(sql`select distinct run_id from workflow_events`)
  const broken: BrokenLink[] = []
  let events = 0
  for (const row of rows) {
    const chain = await readEvents(tx, String(row.run_id))
    events += chain.length
    let previous: string | null = null
    for (const [index, event] of chain.entries()) {
      const at = { run: event.run, seq: event.seq }
      if (event.seq !== index + 1) broken.push({ ...at, problem: 'gap' })
      if (event.prevHash !== previous) broken.push({ ...at, problem: 'previous' })
      if (event.hash !== eventHash(event.prevHash, chained(event))) broken.push({ ...at, problem: 'hash' })
      previous = event.hash
    }
  }
  return { events, broken }
}
