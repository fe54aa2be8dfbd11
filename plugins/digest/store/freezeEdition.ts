import { randomUUID } from 'node:crypto'
import { editionHash } from '../core/editionHash'
import type { EditionContent, IssueNumbers, Projection } from '../core/types'
import { sql, type Executor } from './tx'

type NewEdition = IssueNumbers & {
  issue: string
  scope: string
  series: string
  projection: Projection
  content: EditionContent
  signedAt: Date
}

/** Writes one projection of a signed issue. The row never changes afterwards, but for its publication time. */
export async function freezeEdition(tx: Executor, edition: NewEdition): Promise<void> {
  await tx.execute(sql`
    insert into editions (id, issue_id, organisation_id, series, projection, year, number, cumulative_number,
      title, content, hash, signed_at, updated_at, created_at)
    values (${randomUUID()}, ${edition.issue}, ${edition.scope}, ${edition.series}, ${edition.projection}, ${edition.year},
      ${edition.number}, ${edition.cumulativeNumber}, ${edition.content.title}, ${JSON.stringify(edition.content)}::jsonb,
      ${editionHash(edition.content)}, ${edition.signedAt.toISOString()}, now(), now())`)
}

/** Makes the editions of an issue readable from now on. Returns false when they were published before. */
export async function publishEditions(tx: Executor, issue: string, at: Date): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update editions set published_at = ${at.toISOString()}
    where issue_id = ${issue} and published_at is null returning id`)
  return rows.length > 0
}
