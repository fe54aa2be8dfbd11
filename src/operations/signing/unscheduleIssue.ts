import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { OperationError } from '../OperationError'
import { lockIssue } from './lockIssue'
import { removePublishJob } from './publishJob'

/**
 * Takes the time of publication back.
 *
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.alreadyPublished`, `issue.notScheduled`
 */
export async function unscheduleIssue(req: PayloadRequest, id: string): Promise<{ publishAt: null }> {
  return inTransaction(req, async (tx) => {
    const issue = await lockIssue(req, id, mayAct.publish)
    if (issue.publishedAt) throw new OperationError('issue.alreadyPublished', 409)
    if (!issue.publishAt) throw new OperationError('issue.notScheduled', 409)
    await tx.execute(sql`update issues set publish_at = null, updated_at = now() where id = ${id}`)
    await removePublishJob(tx, id)
    return { publishAt: null }
  })
}
