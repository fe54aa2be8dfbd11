import type { PayloadRequest } from 'payload'
import { reviewedHash } from '../../../plugins/review-workflow'
import type { Issue, Item } from '../../payload-types'
import { readReporters } from './readReporters'
import { readRuns, type ApprovedRun } from './readRuns'
import { sourcesOf } from './sourcesOf'
import type { Decision, EntrySource, IssueEntry, Reporter } from './types'

export type { IssueEntry } from './types'

type Known = {
  items: Map<string, Item>
  runs: Map<string, ApprovedRun>
  reporters: Map<string, Reporter[]>
  /** Items that read today as they did when they were approved. */
  unchanged: Set<string>
}

/**
 * Reads an issue's entries in their order with every item they are made of: a fixed number of queries,
 * whatever their number. An entry whose leading item is gone has nothing to show and is left out.
 *
 * @param hold whether the items' runs are held, so that none can move before the transaction ends
 */
export async function readEntries(
  req: PayloadRequest,
  issue: Pick<Issue, 'entries'>,
  hold = true,
): Promise<IssueEntry[]> {
  const decisions = issue.entries ?? []
  const ids = [...new Set(decisions.flatMap((decision) => sourcesOf(decision).map(({ id }) => id)))]
  if (ids.length === 0) return []
  // Runs before texts: what is read afterwards cannot change any more.
  const runs = await readRuns(req, ids, hold)
  const items = await readItems(req, ids)
  const reporters = await readReporters(req, [...items.values()])
  const unchanged = await findUnchanged(req, items, runs)
  return decisions.flatMap((decision) => toEntry(decision, { items, runs, reporters, unchanged }))
}

async function readItems(req: PayloadRequest, ids: string[]): Promise<Map<string, Item>> {
  const { docs } = await req.payload.find({
    collection: 'items',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((item) => [item.id, item]))
}

async function findUnchanged(
  req: PayloadRequest,
  items: Known['items'],
  runs: Known['runs'],
): Promise<Set<string>> {
  const unchanged = new Set<string>()
  // One after the other: a transaction has one connection.
  for (const [id, item] of items) {
    const hash = await reviewedHash(req, 'items', { ...item })
    if (runs.get(id)?.contentHash === hash) unchanged.add(id)
  }
  return unchanged
}

function toEntry(decision: Decision, known: Known): IssueEntry[] {
  const sources = sourcesOf(decision).flatMap(({ id, share }) => toSource(id, share, known))
  const [lead] = sources
  return lead ? [{ decision, lead, sources }] : []
}

function toSource(id: string, share: number, known: Known): EntrySource[] {
  const item = known.items.get(id)
  if (!item) return []
  const run = known.runs.get(id) ?? null
  return [
    {
      item,
      share,
      run,
      isUnchanged: known.unchanged.has(id),
      approved: run?.approved ?? null,
      reporters: known.reporters.get(id) ?? [],
    },
  ]
}
