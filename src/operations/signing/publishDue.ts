import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../../plugins/review-workflow'
import { lockIssueForClock } from './lockIssue'
import { publishNow } from './publishNow'

/**
 * Publishes an issue whose time has come, as often as it is called: only the first finds something to do.
 * One that was unscheduled, put off, published or voided meanwhile is left alone.
 *
 * @returns whether it was published by this call
 */
export async function publishDue(payload: Payload, id: string, now = new Date()): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const issue = await lockIssueForClock(req, id)
    const isDue = issue.publishAt && new Date(issue.publishAt) <= now
    if (!isDue || issue.publishedAt || issue.voidedAt) return false
    await publishNow(req, issue)
    return true
  })
}
