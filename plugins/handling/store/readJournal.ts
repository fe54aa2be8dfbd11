import type { PayloadRequest } from 'payload'
import type { ClockEvent } from '../core/clockOf'
import { requireTx, sql } from './tx'

/** What the journal of a duty says about its clock, in its order. */
export async function readJournal(req: PayloadRequest, table: string, duty: string): Promise<ClockEvent[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select act::text as act, at, (data ->> 'days')::int as days from ${sql.identifier(table)}
    where assignment_id = ${duty} order by number`)
  return rows.map(({ act, at, days }) => ({
    act: String(act),
    at: new Date(String(at)),
    days: days === null ? null : Number(days),
  }))
}
