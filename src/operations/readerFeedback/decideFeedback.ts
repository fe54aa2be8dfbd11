import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { queueSite } from '../../server/site/queueSite'
import { OperationError } from '../OperationError'

/**
 * An editor shows a reader's comment below its entry, or takes it away again; the public pages follow within
 * seconds. Deciding the same twice changes nothing.
 *
 * @throws OperationError `feedback.notFound` for whoever may not see it or may not decide
 */
export async function decideFeedback(
  req: PayloadRequest,
  id: string,
  state: 'shown' | 'hidden',
): Promise<{ state: 'shown' | 'hidden' }> {
  const viewer = viewerOf(req)
  if (!holds(viewer, ...mayAct.moderate)) throw new OperationError('feedback.notFound', 404)
  return inTransaction(req, async (tx) => {
    const { rows } = await tx.execute(sql`
      with before as (select id, state from reader_feedback where id = ${id} and organisation_id = ${viewer.organisation} for update)
      update reader_feedback f set state = ${state}, moderated_by = ${req.user?.name ?? ''}, moderated_at = now(), updated_at = now()
        from before where f.id = before.id and before.state <> ${state}
      returning f.issue_id::text as issue, before.state::text as before`)
    if (!rows[0] && !(await isThere(req, id))) throw new OperationError('feedback.notFound', 404)
    if (rows[0] && [rows[0].before, state].includes('shown'))
      await queueSite(tx, { kind: 'issue', issue: String(rows[0].issue) })
    return { state }
  })
}

async function isThere(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'reader-feedback',
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}
