import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { confirmSubscriptionUrl, subscriptionUrl } from '../../server/links'
import type { Locale } from '../../translations'
import { queueMail, type NewMail } from '../mail/queueMail'
import { confirmWithinDays } from './limits'
import type { SubscribableSeries } from './listSubscribable'
import { seriesNames } from './seriesNames'

export type Asked = {
  subscriber: string
  /** Null for an address that is subscribed already. */
  token: string | null
  email: string
  locale: Locale
  organisation: string
  series: readonly SubscribableSeries[]
  /** Who of the office entered the address, and why. */
  by?: { actor: string; reason: string }
}

/** How long a second form for a known address makes no second mail, in milliseconds. */
const round = 60 * 60 * 1000

/** The one mail of a request to subscribe: agree here, or that one is subscribed already. */
export async function tellSubscribed(req: PayloadRequest, asked: Asked): Promise<void> {
  const { subscriber, token, email, locale, organisation } = asked
  await queueMail({
    req,
    ...(token === null ? known(subscriber) : toConfirm(asked, token)),
    // No name: the address may be a stranger's, whom whoever filled in the form must not be able to address.
    to: { name: '', address: email },
    locale,
    organisation,
    related: { collection: 'subscribers', id: subscriber },
  })
}

type Words = Pick<NewMail, 'key' | 'template' | 'values'>

const known = (subscriber: string): Words => ({
  key: `subscriber:${subscriber}:known:${Math.floor(Date.now() / round)}`,
  template: 'subscriptionKnown',
  values: { link: subscriptionUrl(subscriber) },
})

const toConfirm = ({ subscriber, series, locale, by }: Asked, token: string): Words => ({
  // A key is shown to the office, a token is not.
  key: `subscriber:${subscriber}:confirm:${createHash('sha256').update(token).digest('hex').slice(0, 16)}`,
  template: by ? 'subscriptionInvited' : 'subscriptionConfirm',
  values: {
    ...by,
    series: seriesNames(
      series.map(({ name }) => name),
      locale,
    ),
    days: confirmWithinDays,
    link: confirmSubscriptionUrl(token),
  },
})
