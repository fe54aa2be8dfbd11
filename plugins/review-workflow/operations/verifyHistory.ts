import { eventHash } from '../store/chain'
import { chained, readEvents } from '../store/events'
import { sql, type Executor } from '../store/tx'

export type BrokenLink = { run: string; seq: number; problem: 'hash' | 'previous' | 'gap' | 'tail' }

/**
 * Recomputes every chain and names each place where history was changed, reordered or cut out. The run
 * itself holds how long its chain is and where it ends, so that a cut end is seen as well.
 */
export async function verifyHistory(tx: Executor): Promise<{ events: number; broken: BrokenLink[] }> {
  const { rows } = await tx.execute(
    sql`select id, seq::int as seq, head from workflow_runs where seq > 0 or rev > 0 order by id`,
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
    if (chain.length !== Number(row.seq) || previous !== row.head)
      broken.push({ run, seq: chain.length + 1, problem: 'tail' })
  }
  return { events, broken }
}
