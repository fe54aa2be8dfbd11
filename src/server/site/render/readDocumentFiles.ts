import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../../plugins/review-workflow'
import type { PublicEdition } from '../../../operations/public'
import { issueHref } from '../../../site/addresses'
import { toPublished } from './toPublished'
import type { PublishedFile } from './types'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/**
 * The documents that an edition says are ready, the last rendered of each kind. Only of the public projection:
 * what is printed inside never comes near a public address.
 */
export async function readDocumentFiles(
  req: PayloadRequest,
  edition: PublicEdition,
): Promise<PublishedFile[]> {
  if (edition.voidedAt || edition.documents.length === 0) return []
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select distinct on (document.kind) document.kind::text as kind, stored.body
    from edition_documents document
    join edition_document_bytes stored on stored.document = document.id
    where document.issue_id = ${edition.issue} and document.projection = 'public' and document.state = 'ready'
      and document.entry is null and document.kind in ('pdf', 'docx')
    order by document.kind, document.rendered_at desc, document.id desc`)
  return rows.flatMap(({ kind, body }) => {
    if ((kind !== 'pdf' && kind !== 'docx') || !Buffer.isBuffer(body)) return []
    return [toPublished({ path: `${issueHref(edition)}.${kind}`, type: types[kind], body })]
  })
}
