import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { DocumentKind, DocumentProjection } from '../../../plugins/digest'
import { OperationError } from '../OperationError'
import { isId } from '../submission/isId'
import { documentName } from './documentName'
import { documentTypes } from './documentTypes'
import { readIssue } from './readIssue'

export type DocumentFile = { name: string; type: string; sha256: string; bytes: Buffer }

/**
 * A document's bytes, for the office of its issue.
 *
 * @throws OperationError `issue.notFound`, `document.notFound`
 */
export async function readDocumentFile(
  req: PayloadRequest,
  id: string,
  document: string,
): Promise<DocumentFile> {
  const issue = await readIssue(req, id)
  const { rows } = isId(document)
    ? await (await anyTx(req)).execute(bytesSql(issue.id, document))
    : { rows: [] }
  const [row] = rows
  if (!row || !Buffer.isBuffer(row.body)) throw new OperationError('document.notFound', 404)
  const kind = row.kind as DocumentKind
  return {
    name: documentName({
      projection: row.projection as DocumentProjection,
      kind,
      entry: row.entry === null ? null : Number(row.entry),
      series: String(row.series),
      year: Number(row.year ?? 0),
      number: Number(row.number ?? 0),
      date: String(row.day),
    }),
    type: documentTypes[kind],
    sha256: String(row.sha256),
    bytes: row.body,
  }
}

const bytesSql = (issue: string, document: string) => sql`
  select document.kind::text, document.projection::text, document.entry::int, document.sha256, stored.body,
    coalesce(edition.content->>'seriesName', proof.content->>'seriesName') as series,
    edition.year::int, edition.number::int,
    to_char(document.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
  from edition_documents document
  join edition_document_bytes stored on stored.document = document.id
  left join edition_document_contents proof on proof.document = document.id
  left join editions edition on edition.issue_id = document.issue_id
    and edition.projection::text = document.projection::text
  where document.id = ${document} and document.issue_id = ${issue} and document.state = 'ready'`
