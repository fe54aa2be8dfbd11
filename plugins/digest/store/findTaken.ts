import type { TakenSource } from '../core/SourceTaken'
import { sql, type Executor } from './tx'

type Question = {
  scope: string
  /** The series' stable name. */
  series: string
  sources: readonly string[]
  /** The issue that asks; what it holds itself is not counted. */
  except: string
}

/** Which of these documents other valid issues of the series hold, and which issues those are. */
export async function findTaken(
  tx: Executor,
  { scope, series, sources, except }: Question,
): Promise<TakenSource[]> {
  const { rows } = await tx.execute(sql`
    select held.source, held.issue_id::text as issue, edition.year::int as year, edition.number::int as number
    from edition_sources held
    join editions edition on edition.issue_id = held.issue_id and edition.projection = 'internal'
    where held.organisation_id = ${scope} and held.series = ${series} and held.voided_at is null
      and held.issue_id <> ${except} and held.source = any(${sql.param([...sources])}::text[])`)
  return rows.map((row) => ({
    source: String(row.source),
    issue: String(row.issue),
    year: Number(row.year),
    number: Number(row.number),
  }))
}
