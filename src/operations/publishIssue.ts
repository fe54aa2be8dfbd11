import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../plugins/review-workflow'
import { mayAct } from '../domain/mayAct'
import { lockIssue } from './signing/lockIssue'
import { publishNow, type Published } from './signing/publishNow'
import { removePublishJob } from './signing/publishJob'

/**
 * Publishes a signed issue: its public edition can be read from now on, and its recipients are mailed. One
 * that was scheduled is published now and not again.
 *
 * @returns the public address, the instant of publication and how many people will be mailed
 * @throws OperationError `issue.notFound`, `issue.notSigned`, `issue.voided`, `issue.alreadyPublished`
 */
export async function publishIssue(req: PayloadRequest, id: string): Promise<Published> {
  return inTransaction(req, async (tx) => {
    const issue = await lockIssue(req, id, mayAct.publish)
    const published = await publishNow(req, issue)
    await removePublishJob(tx, id)
    return published
  })
}
