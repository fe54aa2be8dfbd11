import { randomUUID } from 'node:crypto'
import { editionHash } from '../core/editionHash'
import type { EditionContent, IssueNumbers, Projection } from '../core/types'
import { sql, type Executor } from './tx'

type NewEditions = IssueNumbers & {
  issue: string
  scope: string
  series: string
  contents: Record<Projection, EditionContent>
  signedAt: Date
}

/**
 * Writes both projections of a signed issue. The rows never change afterwards, but for the time of their
 * publication and for being voided.
 */
export async function freezeEditions(tx: Executor, { contents, ...issue }: NewEditions): Promise<void> {
  const rows = (['internal', 'public'] as const).map((projection) => {
    const content = contents[projection]
    return sql`(${randomUUID()}, ${issue.issue}, ${issue.scope}, ${issue.series}, ${projection}, ${issue.year},
      ${issue.number}, ${issue.cumulativeNumber}, ${content.title}, ${JSON.stringify(content)}::jsonb,
      ${editionHash(content)}, ${issue.signedAt.toISOString()}, now(), now())`
  })
  await tx.execute(sql`
    insert into editions (id, issue_id, organisation_id, series, projection, year, number, cumulative_number,
      title, content, hash, signed_at, updated_at, created_at)
    values ${sql.join(rows, sql`, `)}`)
}
