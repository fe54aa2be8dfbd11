import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { requeueMessage } from '../../../plugins/department-mail'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { OperationError } from '../OperationError'
import { readMailing } from './readMailing'

/**
 * Puts every mail of an issue that was refused or came back into the queue again. One that may have arrived
 * (`uncertain`) is left to a person, who sends it again by itself; a subscriber who has left gets none.
 *
 * @returns how many
 * @throws OperationError `issue.notFound` for whoever may not
 */
export async function retryMailing(req: PayloadRequest, issue: string): Promise<{ retried: number }> {
  const { isVoid } = await readMailing(req, issue)
  if (isVoid || !holds(viewerOf(req), ...mayAct.retryMail)) throw new OperationError('issue.notFound', 404)
  return inTransaction(req, async (tx) => {
    const { rows } = await tx.execute(sql`
      select m.id::text as id from edition_recipients r
        join messages m on m.key = 'issue:' || r.issue_id || ':' || r.address
        left join subscribers s on s.id = r.subscriber_id
       where r.issue_id = ${issue} and m.state in ('failed', 'bounced') and (r.kind = 'list' or s.state = 'active')
       order by m.id`)
    let retried = 0
    for (const { id } of rows) if (await requeueMessage(req, String(id))) retried += 1
    return { retried }
  })
}
