import { randomUUID } from 'node:crypto'
import { SourceTaken } from '../core/SourceTaken'
import { findTaken } from './findTaken'
import { sql, type Executor } from './tx'

type Sources = { issue: string; scope: string; series: string; sources: readonly string[] }

/**
 * Notes which documents an issue is made of. Each stands in one valid issue of a series: where another
 * signing is about to take the same one, this waits for its end.
 *
 * @throws SourceTaken with every document that another issue holds
 */
export async function takeSources(tx: Executor, { issue, scope, series, sources }: Sources): Promise<void> {
  if (sources.length === 0) return
  // Always in the same order: two signings that share documents wait for each other, and never both.
  const rows = [...new Set(sources)]
    .sort()
    .map((source) => sql`(${randomUUID()}, ${issue}, ${scope}, ${series}, ${source}, now(), now())`)
  const { rows: taken } = await tx.execute(sql`
    insert into edition_sources (id, issue_id, organisation_id, series, source, updated_at, created_at)
    values ${sql.join(rows, sql`, `)}
    on conflict (organisation_id, series, source) where voided_at is null do nothing returning source`)
  if (taken.length < rows.length)
    throw new SourceTaken(await findTaken(tx, { scope, series, sources, except: issue }))
}
