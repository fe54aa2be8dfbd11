import type { AttachmentDescriptor } from '../../../plugins/department-mail/exports/types'
import type { Pool } from 'pg'

/** The bytes of an issue's document that is attached to a mail. Throws while it is not there; the mail is tried again. */
export async function loadDocument({ attachment }: AttachmentDescriptor, pool: Pool): Promise<Buffer> {
  const { rows } = await pool.query<{ body: Buffer }>(
    'select body from edition_document_bytes where document = $1',
    [attachment],
  )
  if (!rows[0]) throw new Error(`the document ${attachment} to be attached has no bytes`)
  return rows[0].body
}
