import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { inTransaction } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import { defaultLocale } from '../../translations'
import { OperationError } from '../OperationError'
import { checkAddress } from './checkAddress'
import { listSubscribable } from './listSubscribable'
import { tellSubscribed } from './tellSubscribed'
import { writePending } from './writePending'

export type NewSubscriber = { email: string; name?: string; series: readonly string[]; reason: string }

/**
 * Somebody of the office enters an address, and says why: its reader is asked as if they had filled in the
 * form themselves, and nothing is sent before they agree. The mail is the record of who did it and why.
 *
 * @param input `series` holds ids
 * @returns `asked`, or `already` for an address that is subscribed; then no mail is sent
 * @throws OperationError `subscriber.denied`, `subscriber.invalid`
 */
export async function addSubscriber(
  req: PayloadRequest,
  input: NewSubscriber,
): Promise<{ outcome: 'asked' | 'already' }> {
  const viewer = viewerOf(req)
  const organisation = viewer?.organisation
  if (!holds(viewer, ...mayAct.manageSubscribers) || !organisation)
    throw new OperationError('subscriber.denied', 403)
  const email = input.email.trim().toLowerCase()
  const reason = input.reason.trim()
  const series = (await listSubscribable(req)).filter(
    (each) => each.organisation === organisation && input.series.includes(each.id),
  )
  if (checkAddress(email) || reason === '' || series.length === 0)
    throw new OperationError('subscriber.invalid', 422)
  return inTransaction(req, async () => {
    const who = { email, locale: defaultLocale, organisation, series }
    const asked = await writePending(req, { ...who, name: input.name?.trim() || null })
    if (asked.token === null) return { outcome: 'already' }
    await tellSubscribed(req, { ...who, ...asked, by: { actor: req.user?.name ?? '', reason } })
    return { outcome: 'asked' }
  })
}
