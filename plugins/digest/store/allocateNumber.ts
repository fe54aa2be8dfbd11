import { randomUUID } from 'node:crypto'
import type { IssueNumbers } from '../core/types'
import { sql, type Executor } from './tx'

/**
 * Takes the next number of a series in a year, and the next over all years (期号 and 总期号). The two
 * counter rows stay locked until the transaction ends: a second signing waits, and a rolled-back one
 * leaves no gap (I4).
 *
 * Source of the rule: numbers start anew every year, cumulative numbers never (archival practice, W54).
 */
export async function allocateNumber(
  tx: Executor,
  scope: string,
  series: string,
  year: number,
): Promise<IssueNumbers> {
  const cumulativeNumber = await next(tx, scope, series, 0)
  return { year, number: await next(tx, scope, series, year), cumulativeNumber }
}

async function next(tx: Executor, scope: string, series: string, year: number): Promise<number> {
  const { rows } = await tx.execute(sql`
    insert into issue_counters as c (id, scope, series, year, last, updated_at, created_at)
    values (${randomUUID()}, ${scope}, ${series}, ${year}, 1, now(), now())
    on conflict (scope, series, year) do update set last = c.last + 1, updated_at = now()
    returning last::int as last`)
  return Number(rows[0]?.last)
}
