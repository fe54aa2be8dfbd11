import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { OperationError } from '../OperationError'
import { lockIssue } from './lockIssue'
import { addPublishJob } from './publishJob'

/**
 * Has a signed issue published at a later instant. The instant stands on the issue and in the queue, both
 * written in one transaction: it outlives any restart. Asked for again, the new instant holds.
 *
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.voided`, `issue.alreadyPublished`,
 *   `issue.timePassed`
 */
export async function scheduleIssue(
  req: PayloadRequest,
  id: string,
  at: Date,
): Promise<{ publishAt: string }> {
  return inTransaction(req, async (tx) => {
    const issue = await lockIssue(req, id, mayAct.publish)
    if (issue.voidedAt) throw new OperationError('issue.voided', 409)
    if (issue.publishedAt) throw new OperationError('issue.alreadyPublished', 409)
    if (!(at.getTime() > Date.now())) throw new OperationError('issue.timePassed', 422)
    await tx.execute(
      sql`update issues set publish_at = ${at.toISOString()}, updated_at = now() where id = ${id}`,
    )
    await addPublishJob(tx, id, at)
    return { publishAt: at.toISOString() }
  })
}
