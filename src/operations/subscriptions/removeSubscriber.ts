import type { PayloadRequest } from 'payload'
import { holds, idOf, viewerOf } from '../../../collections/shared/access'
import { inTransaction } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { subscriptionUrl } from '../../server/links'
import { OperationError } from '../OperationError'
import { queueMail } from '../mail/queueMail'
import { forgetAfterDays } from './limits'
import { writeEnded } from './writeEnded'

/**
 * Somebody of the office ends a subscription, and says why; whoever had one is told so, with the way back.
 * The mail is the record of who did it and why. An address that never agreed is only crossed out.
 *
 * @throws OperationError `subscriber.denied`, `subscriber.invalid`, `subscriber.notFound`
 */
export async function removeSubscriber(
  req: PayloadRequest,
  id: string,
  reason: string,
): Promise<{ removed: true }> {
  if (!holds(viewerOf(req), ...mayAct.manageSubscribers)) throw new OperationError('subscriber.denied', 403)
  if (reason.trim() === '') throw new OperationError('subscriber.invalid', 422)
  const subscriber = await req.payload.findByID({
    collection: 'subscribers',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!subscriber || subscriber.state === 'unsubscribed') throw new OperationError('subscriber.notFound', 404)
  return inTransaction(req, async (tx) => {
    const ended = await writeEnded(tx, id)
    if (ended && subscriber.state === 'active') await tell(req, subscriber, reason.trim())
    return { removed: true }
  })
}

type Told = { id: string; email: string; locale: 'zh' | 'en'; organisation?: unknown }

const tell = (
  req: PayloadRequest,
  { id, email, locale, organisation }: Told,
  reason: string,
): Promise<void> =>
  queueMail({
    req,
    key: `subscriber:${id}:ended:${Date.now()}`,
    template: 'subscriptionEnded',
    to: { name: '', address: email },
    locale,
    values: { actor: req.user?.name ?? '', reason, days: forgetAfterDays, link: subscriptionUrl(id) },
    organisation: idOf(organisation) ?? '',
    related: { collection: 'subscribers', id },
  })
