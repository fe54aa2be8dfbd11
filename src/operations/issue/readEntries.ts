import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import {
  lockRun,
  readSnapshot,
  requireTx,
  reviewedHash,
  type StoredRun,
} from '../../../plugins/review-workflow'
import type { Issue, Item, Member } from '../../payload-types'

type Decision = NonNullable<Issue['entries']>[number]

/** An entry with everything the signing must know of it. */
export type IssueEntry = {
  decision: Decision
  item: Item
  run: StoredRun | null
  /** Whether the item reads today as it did when it was approved. */
  isUnchanged: boolean
  /** The approved text, kept at the last approval. */
  approved: Record<string, unknown> | null
  reporters: Member[]
}

/** Reads an issue's entries in their order and holds their runs, so that none can move before the signing ends. */
export async function readEntries(req: PayloadRequest, issue: Issue): Promise<IssueEntry[]> {
  const entries: IssueEntry[] = []
  const decisions = issue.entries ?? []
  // Always in the same order of ids: two issues that share items wait for each other, and never both.
  const runs = await holdRuns(
    req,
    decisions.map(({ item }) => idOf(item) ?? ''),
  )
  for (const decision of decisions) entries.push(await readEntry(req, decision, runs))
  return entries
}

async function holdRuns(req: PayloadRequest, items: string[]): Promise<Map<string, StoredRun | null>> {
  const tx = await requireTx(req)
  const runs = new Map<string, StoredRun | null>()
  for (const item of [...new Set(items)].sort()) runs.set(item, await lockRun(tx, 'items', item, 'update'))
  return runs
}

async function readEntry(
  req: PayloadRequest,
  decision: Decision,
  runs: Map<string, StoredRun | null>,
): Promise<IssueEntry> {
  const id = idOf(decision.item) ?? ''
  const item = await req.payload.findByID({ collection: 'items', id, depth: 0, overrideAccess: true, req })
  const run = runs.get(id) ?? null
  const hash = await reviewedHash(req, 'items', { ...item })
  return {
    decision,
    item,
    run,
    isUnchanged: run?.contentHash === hash,
    approved: run?.contentHash ? await readSnapshot(await requireTx(req), run.id, run.contentHash) : null,
    reporters: await readReporters(req, item),
  }
}

async function readReporters(req: PayloadRequest, item: Item): Promise<Member[]> {
  const ids = [item.lead, ...(item.coReporters ?? [])].map(idOf).filter((id) => id !== null)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'members',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return ids.flatMap((id) => docs.find((member) => member.id === id) ?? [])
}
