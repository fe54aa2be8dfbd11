import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { trackingUrl } from '../../server/links'
import type { Item } from '../../payload-types'
import { localeOf } from './localeOf'
import { queueMail, type MailTemplate, type QueuedMail } from './queueMail'

/**
 * Tells the person who spoke up what became of their item; an item handed in on paper may have no address.
 *
 * @param unsubscribe given for what they may refuse; decisions are always sent
 */
export async function tellAuthor(
  req: PayloadRequest,
  item: Item,
  template: MailTemplate,
  cause: string,
  values: Record<string, string | number> = {},
  unsubscribe?: QueuedMail['unsubscribe'],
): Promise<void> {
  const address = item.reporter.email
  const organisation = idOf(item.organisation)
  if (!address || !organisation) return
  await queueMail({
    req,
    key: `item:${item.id}:${cause}`,
    template,
    to: { name: item.reporter.name, address },
    locale: localeOf(item),
    values: {
      name: item.reporter.name,
      title: item.title,
      receipt: item.receipt ?? '',
      link: trackingUrl(item.id),
      ...values,
    },
    organisation,
    related: { collection: 'items', id: item.id },
    ...(unsubscribe ? { unsubscribe } : {}),
  })
}
