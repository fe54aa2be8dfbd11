import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { requireTx, sql } from './tx'

export type JournalEntry = {
  duty: string
  act: string
  at: Date
  via: string
  by: string
  note?: string
  data?: Record<string, unknown>
  dueBefore?: Date
  dueAfter?: Date
  /** More columns of the application's. */
  set?: Record<string, string | null>
}

/**
 * Appends one row to the journal of a duty, numbered without a gap. The caller holds the duty's row, so
 * two entries never take one number; the unique index says so too.
 *
 * @returns the number of the entry, from 1
 */
export async function writeEvent(req: PayloadRequest, table: string, entry: JournalEntry): Promise<number> {
  const tx = await requireTx(req)
  const more = Object.entries(entry.set ?? {})
  const names = more.map(([column]) => sql`, ${sql.identifier(column)}`)
  const values = more.map(([, value]) => sql`, ${value}`)
  const { rows } = await tx.execute(sql`
    insert into ${sql.identifier(table)}
      (id, assignment_id, number, act, at, via, by, note, data, due_before, due_after, created_at, updated_at
       ${sql.join(names, sql``)})
    values (${randomUUID()}, ${entry.duty},
      (select count(*) + 1 from ${sql.identifier(table)} where assignment_id = ${entry.duty}),
      ${entry.act}, ${entry.at.toISOString()}, ${entry.via}, ${entry.by}, ${entry.note ?? null},
      ${entry.data ? JSON.stringify(entry.data) : null}, ${entry.dueBefore?.toISOString() ?? null},
      ${entry.dueAfter?.toISOString() ?? null}, now(), now() ${sql.join(values, sql``)})
    returning number::int as number`)
  return Number(rows[0]?.number)
}
