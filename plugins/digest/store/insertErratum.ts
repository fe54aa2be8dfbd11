import { randomUUID } from 'node:crypto'
import { sql, type Executor } from './tx'

export type NewErratum = {
  issue: string
  /** The body the issue belongs to. */
  scope: string
  /** Position of the entry in the internal edition; null for the whole issue. */
  position: number | null
  text: string
  /** Whether it stands on the public page too. */
  isPublic: boolean
  at: Date
  /** Name of whoever wrote it. */
  author: string
}

/** Adds a dated correction beside the frozen text of an issue; it can never be changed. Returns its id. */
export async function insertErratum(tx: Executor, erratum: NewErratum): Promise<string> {
  const id = randomUUID()
  await tx.execute(sql`
    insert into errata (id, issue_id, organisation_id, position, text, is_public, published_at, author, updated_at,
      created_at)
    values (${id}, ${erratum.issue}, ${erratum.scope}, ${erratum.position}, ${erratum.text}, ${erratum.isPublic},
      ${erratum.at.toISOString()}, ${erratum.author}, now(), now())`)
  return id
}
