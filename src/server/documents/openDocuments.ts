import type { Pool } from 'pg'
import type { DocumentKind, DocumentProjection, EditionContent } from '../../../plugins/digest'

/** A document that is asked for and not made yet. */
export type OpenDocument = {
  id: string
  projection: DocumentProjection
  kind: DocumentKind
  entry: number | null
  attempts: number
  /** What it is made from; null when there is no such edition. */
  content: EditionContent | null
}

/** Open documents of an issue, the shortest wait first: Word files and texts before pages that are typeset. */
export async function openDocuments(pool: Pool, issue: string): Promise<OpenDocument[]> {
  const { rows } = await pool.query<OpenDocument>(
    `select document.id, document.projection::text, document.kind::text, document.entry::int,
       document.attempts::int, coalesce(proof.content, edition.content) as content
     from edition_documents document
     left join edition_document_contents proof on proof.document = document.id
     left join editions edition on edition.issue_id = document.issue_id
       and edition.projection::text = document.projection::text
     where document.issue_id = $1 and document.state in ('queued', 'rendering')
     order by document.kind = 'pdf', document.created_at, document.id`,
    [issue],
  )
  return rows
}
