import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { placingRoles } from './assertPlacing'

/** How many mails wait for a person of the reader's body; 0 for people who do not place mail. */
export async function countUnplaced(req: PayloadRequest): Promise<number> {
  const viewer = viewerOf(req)
  if (!holds(viewer, ...placingRoles) || !viewer.organisation) return 0
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select count(*)::int as count from inbound_mails
    where state in ('unplaced', 'failed') and (organisation_id is null or organisation_id::text = ${viewer.organisation})`)
  return Number(rows[0]?.count) || 0
}
