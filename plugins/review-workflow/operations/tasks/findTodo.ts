import type { PayloadRequest } from 'payload'
import { anyTx } from '../../store/tx'
import type { Cursor } from './cursor'
import { placesOf } from './placesOf'
import { poolSql } from './poolSql'
import type { Desk } from './readDesk'
import type { SeatedRun } from './readSeats'
import { toFound } from './toFound'
import type { FoundRun, TaskFilter } from './types'

type Query = { filter: TaskFilter; cursor: Cursor | null; limit: number }

/** 待办: what a person may decide now, in their own place or in that of somebody they stand for; oldest first. */
export async function findTodo(
  req: PayloadRequest,
  { hats, definitions, seats }: Desk,
  query: Query,
): Promise<FoundRun[]> {
  const places = placesOf(definitions, hats, query.filter.step)
  const tx = await anyTx(req)
  const { rows } = await tx.execute(poolSql({ hats, places, ...query }))
  const open = rows.map((row) => ({ ...toFound(row, row.waiting_since), wants: 'decision' as const }))
  return firstOf([...open, ...seats.map(seated).filter((run) => fits(run, query))], query.limit)
}

const seated = ({ run, hat, wants }: SeatedRun): FoundRun => ({
  id: run.id,
  collection: run.collection,
  document: run.document ?? '',
  status: run.status,
  step: run.step,
  rev: run.rev,
  definitionId: run.definitionId,
  waitingSince: run.waitingSince,
  dueAt: run.dueAt,
  at: run.waitingSince ?? new Date(0).toISOString(),
  hat,
  wants,
  action: null,
  copy: null,
})

function fits(run: FoundRun, { filter: { collection, step, overdue }, cursor }: Query): boolean {
  return (
    (!collection || run.collection === collection) &&
    (!step || run.step === step) &&
    (!overdue || (run.dueAt !== null && Date.parse(run.dueAt) < Date.now())) &&
    (!cursor || order(run, cursor) > 0)
  )
}

/** In order, each run once: whoever could act from two places acts from the first. */
function firstOf(found: FoundRun[], limit: number): FoundRun[] {
  const once = new Map<string, FoundRun>()
  for (const run of found) if (!once.has(run.id)) once.set(run.id, run)
  return [...once.values()].sort(order).slice(0, limit)
}

type Placed = Pick<FoundRun, 'at' | 'id'>
const order = (a: Placed, b: Placed): number =>
  a.at === b.at ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.at < b.at ? -1 : 1
