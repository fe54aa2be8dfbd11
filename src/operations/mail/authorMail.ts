import { idOf } from '../../../collections/shared/access'
import type { Item } from '../../payload-types'
import { trackingUrl } from '../../server/links'
import { localeOf } from './localeOf'
import type { MailTemplate, NewMail } from './queueMail'

type About = { item: Item; template: MailTemplate; cause: string; values: Record<string, string | number> }

/** The mail to whoever spoke up, or nothing: an item handed in on paper may have no address. */
export function authorMail({ item, template, cause, values }: About): NewMail[] {
  const address = item.reporter.email
  const organisation = idOf(item.organisation)
  if (!address || !organisation) return []
  return [
    {
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
    },
  ]
}
