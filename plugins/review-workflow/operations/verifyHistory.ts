import { eventHash } from '../store/chain'
import { chained, readEvents } from '../store/events'
import type { StoredEvent } from '../store/eventTypes'
import { sha256 } from '../store/hashes'
import { sql, type Executor } from '../store/tx'

export type BrokenLink = { run: string; seq: number; problem: 'hash' | 'previous' | 'gap' | 'tail' | 'text' }

/**
 * Recomputes every chain and names each place where history was changed, reordered or cut out. The run
 * itself holds how long its chain is and where it ends, so that a cut end is seen as well. A decision whose
 * kept text is missing, or is no longer the text that was decided on, is named too.
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
    const texts = await readTexts(tx, run)
    let previous: string | null = null
    for (const [index, event] of chain.entries()) {
      const at = { run, seq: event.seq }
      if (event.seq !== index + 1) broken.push({ ...at, problem: 'gap' })
      if (event.prevHash !== previous) broken.push({ ...at, problem: 'previous' })
      if (event.hash !== eventHash(event.prevHash, chained(event))) broken.push({ ...at, problem: 'hash' })
      if (lacksText(event, texts)) broken.push({ ...at, problem: 'text' })
      previous = event.hash
    }
    if (chain.length !== Number(row.seq) || previous !== row.head)
      broken.push({ run, seq: chain.length + 1, problem: 'tail' })
  }
  return { events, broken }
}

/** The kept texts of a run: the hash each is filed under, and whether it still is that text. */
async function readTexts(tx: Executor, run: string): Promise<Map<string, boolean>> {
  const { rows } = await tx.execute(
    sql`select content_hash, content from workflow_snapshots where run_id = ${run}`,
  )
  return new Map(
    rows.map((row) => [String(row.content_hash), sha256(row.content) === String(row.content_hash)]),
  )
}

/** Runs of the first release kept no text with a return or a rejection; what is there has to be right. */
function lacksText({ action, contentHash }: StoredEvent, texts: Map<string, boolean>): boolean {
  const isKept = texts.get(contentHash)
  return isKept === false || (isKept === undefined && (action === 'submit' || action === 'approve'))
}
