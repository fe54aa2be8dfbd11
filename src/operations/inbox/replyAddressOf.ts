import type { PayloadRequest } from 'payload'
import { replyAddressFor } from '../../../plugins/department-mail/exports/inbound'
import { requireTx } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { inboxAddresses } from './addresses'

/**
 * The address answers to a mail about a duty are filed by, for the contact the mail goes to. It holds as long as
 * the link in that mail, at most until the duty ends or its contact changes.
 *
 * @returns null where the installation reads no mailbox
 */
export async function replyAddressOf(
  req: PayloadRequest,
  {
    related,
    contact,
    expires,
  }: { related: { collection: string; id: string }; contact: string; expires: Date },
): Promise<string | null> {
  const base = inboxAddresses.reply
  if (!base) return null
  return replyAddressFor(await requireTx(req), { base, related, contact, expires, now: now() })
}
