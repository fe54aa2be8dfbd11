import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { liftSuppression } from '../../../plugins/department-mail'
import { inTransaction } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { OperationError } from '../OperationError'

/** Lets mail to an address go out again, once somebody made sure that its mailbox works. */
export async function liftAddress(req: PayloadRequest, id: string): Promise<{ lifted: boolean }> {
  if (!holds(viewerOf(req), ...mayAct.retryMail)) throw new OperationError('mail.denied', 403)
  const row = await req.payload.findByID({
    collection: 'mail-suppressions',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!row) throw new OperationError('mail.denied', 404)
  return { lifted: await inTransaction(req, () => liftSuppression(req, { id, by: req.user?.name ?? '' })) }
}
