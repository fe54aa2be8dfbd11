import type { PayloadRequest } from 'payload'
import type { Actor } from '../../core/types'
import { knownDefinitions } from '../../store/knownDefinitions'
import { anyTx } from '../../store/tx'
import type { Cursor } from './cursor'
import { hatsOf } from './hatsOf'
import { placesOf } from './placesOf'
import { todoSql } from './todoSql'
import { toFound } from './toFound'
import type { FoundRun, TaskFilter } from './types'

/** 待办: what the actor may decide now, in their own place or in that of somebody they stand for; oldest first. */
export async function findTodo(
  req: PayloadRequest,
  actor: Actor,
  { filter, cursor, limit }: { filter: TaskFilter; cursor: Cursor | null; limit: number },
): Promise<FoundRun[]> {
  const hats = hatsOf(actor)
  const places = placesOf(await knownDefinitions(req), hats, filter.step)
  const tx = await anyTx(req)
  const { rows } = await tx.execute(todoSql({ hats, places, filter, cursor, limit }))
  return rows.map((row) => toFound(row, row.waiting_since))
}
