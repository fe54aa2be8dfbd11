import { eventHash } from '../core/chain'
import { chained, readEvents } from '../store/events'
import { sql, type Executor } from '../store/tx'

export type BrokenLink = { run: string; seq: number; problem: 'hash' | 'previous' | 'gap' | 'tail' }

/**
 * Recomputes every chain and names each place where history was changed, reordered or cut out. A chain
 * whose end was cut off is shorter than its run's revision says.
 */
export async function verifyHistory(tx: Executor): Promise<{ events: number; broken: BrokenLink[] }> {
  const { rows } = await tx.execute(
    sql`select id, rev::int as rev from workflow_runs where rev > 0 order by id`,
  )
  const broken: BrokenLink[] = []
  let events = 0
  for (const row of rows) {
    const run = String(row.id)
    const chain = await readEvents(tx, run)
    events += chain.length
    let previous: string | null = null
    for (const [index, event] of chain.entries()) {
      const at = { run, seq: event.seq }
      if (event.seq !== index + 1) broken.push({ ...at, problem: 'gap' })
      if (event.prevHash !== previous) broken.push({ ...at, problem: 'previous' })
      if (event.hash !== eventHash(event.prevHash, chained(event))) broken.push({ ...at, problem: 'hash' })
      previous = event.hash
    }
    if (chain.length !== Number(row.rev)) broken.push({ run, seq: chain.length + 1, problem: 'tail' })
  }
  return { events, broken }
}
