import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { OperationError } from '../OperationError'
import { placingRoles } from './assertPlacing'
import { readRaw } from './readRaw'

/**
 * The bytes of a mail of the reader's body, to be opened in a mail program.
 *
 * @throws OperationError `inbox.denied`, `inbox.notFound`
 */
export async function readMailFile(req: PayloadRequest, mail: string): Promise<Uint8Array> {
  const viewer = viewerOf(req)
  if (!holds(viewer, ...placingRoles) || !viewer.organisation) throw new OperationError('inbox.denied', 403)
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select 1 from inbound_mails where id::text = ${mail}
      and (organisation_id is null or organisation_id::text = ${viewer.organisation})`)
  const raw = rows.length > 0 ? await readRaw(req, mail) : null
  if (!raw) throw new OperationError('inbox.notFound', 404)
  return raw
}
