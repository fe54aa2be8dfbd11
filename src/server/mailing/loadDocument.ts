import type { Pool } from 'pg'
import type { AttachmentDescriptor } from '../../../plugins/department-mail/exports/types'
import { loadLetter } from '../../operations/letters/loadLetter'

/**
 * The bytes of a document that is attached to a mail: a letter of a duty, made now, or an issue's document, made
 * before. Throws while it is not there; the mail is tried again.
 */
export async function loadDocument({ attachment }: AttachmentDescriptor, pool: Pool): Promise<Buffer> {
  const letter = await loadLetter(attachment ?? '', (text, values) =>
    pool.query<Record<string, unknown>>(text, values),
  )
  return letter ?? bytesOf(attachment, pool)
}

async function bytesOf(document: string | undefined, pool: Pool): Promise<Buffer> {
  const { rows } = await pool.query<{ body: Buffer }>(
    'select body from edition_document_bytes where document = $1',
    [document],
  )
  if (!rows[0]) throw new Error(`the document ${document} to be attached has no bytes`)
  return rows[0].body
}
