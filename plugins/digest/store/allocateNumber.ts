import { randomUUID } from 'node:crypto'
import type { IssueNumbers } from '../core/types'
import { sql, type Executor } from './tx'

/** Numbers a series gave out on paper before this system counted; 0 or absent where there were none. */
export type UsedNumbers = { year?: number | null; number?: number | null; cumulativeNumber?: number | null }

type Series = { scope: string; series: string; year: number; used?: UsedNumbers }

/**
 * Takes the next number of a series in a year, and the next over all years (期号 and 总期号). The two
 * counter rows stay locked until the transaction ends: a second signing waits, and a rolled-back one
 * leaves no gap (I4). Numbers used on paper count where a counter begins, and never again.
 *
 * Source of the rule: numbers start anew every year, cumulative numbers never (archival practice, W54).
 */
export async function allocateNumber(tx: Executor, of: Series): Promise<IssueNumbers> {
  const { year, used = {} } = of
  const cumulativeNumber = await next(tx, of, 0, used.cumulativeNumber ?? 0)
  const number = await next(tx, of, year, used.year === year ? (used.number ?? 0) : 0)
  return { year, number, cumulativeNumber }
}

async function next(
  tx: Executor,
  { scope, series }: Series,
  year: number,
  usedBefore: number,
): Promise<number> {
  const { rows } = await tx.execute(sql`
    insert into issue_counters as c (id, scope, series, year, last, updated_at, created_at)
    values (${randomUUID()}, ${scope}, ${series}, ${year}, ${usedBefore + 1}, now(), now())
    on conflict (scope, series, year) do update set last = c.last + 1, updated_at = now()
    returning last::int as last`)
  return Number(rows[0]?.last)
}
