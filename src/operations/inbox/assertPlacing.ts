import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { OperationError } from '../OperationError'

/** Who decides where mail belongs. */
export const placingRoles = ['admin', 'editor', 'supervisor'] as const

/**
 * The mail somebody decides about, locked, and their name.
 *
 * @throws OperationError `inbox.denied` for others, `inbox.notFound` for another body's, `inbox.alreadyPlaced`
 */
export async function assertPlacing(
  req: PayloadRequest,
  id: string,
): Promise<{ organisation: string; by: string }> {
  const viewer = viewerOf(req)
  if (!holds(viewer, ...placingRoles) || !viewer.organisation) throw new OperationError('inbox.denied', 403)
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select state from inbound_mails where id::text = ${id}
      and (organisation_id is null or organisation_id::text = ${viewer.organisation}) for update`)
  const state = rows[0]?.state
  if (state === undefined) throw new OperationError('inbox.notFound', 404)
  if (state === 'placed' || state === 'new') throw new OperationError('inbox.alreadyPlaced', 409)
  return { organisation: viewer.organisation, by: req.user?.name ?? '' }
}
