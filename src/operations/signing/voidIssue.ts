import type { PayloadRequest } from 'payload'
import { voidEditions } from '../../../plugins/digest'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { queueSite } from '../../server/site/queueSite'
import { OperationError } from '../OperationError'
import { stopEditionMail } from '../subscriptions/stopEditionMail'
import { lockIssue } from './lockIssue'
import { removePublishJob } from './publishJob'
import { tellOfVoiding } from './tellOfVoiding'

/**
 * Declares a signed issue void. Its number and its frozen text stay for good; its items may go into another
 * issue; its public page says that it is void. Mails that wait are not sent; whoever has theirs is told,
 * and so is everybody whose text it was.
 *
 * @param reason kept with the editions; not empty
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.reasonMissing`, `issue.voided`
 */
export async function voidIssue(
  req: PayloadRequest,
  id: string,
  reason: string,
): Promise<{ voidedAt: string; told: number }> {
  return inTransaction(req, async (tx) => {
    const issue = await lockIssue(req, id, mayAct.void)
    const why = reason.trim()
    if (why === '') throw new OperationError('issue.reasonMissing', 422)
    const at = new Date()
    if (!(await voidEditions(tx, { issue: id, reason: why, at })))
      throw new OperationError('issue.voided', 409)
    await tx.execute(sql`
      update issues set voided_at = ${at.toISOString()}, void_reason = ${why}, publish_at = null, updated_at = now()
      where id = ${id}`)
    await removePublishJob(tx, id)
    await stopEditionMail(tx, id)
    const told = await tellOfVoiding(req, { issue, reason: why, at })
    if (issue.publishedAt) await queueSite(tx, { kind: 'issue', issue: id })
    return { voidedAt: at.toISOString(), told }
  })
}
