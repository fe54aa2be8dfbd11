import { env } from './env'
import { signToken } from './tokens'

/** The submitter's private page of an item. It has no end: who spoke up may always look. */
export const trackingUrl = (item: string): string =>
  `${env.publicUrl}/track/${signToken({ purpose: 'track', id: item, version: 1, expires: 0 })}`

/** The department's reply page of an assignment; a raised version makes older links invalid. */
export const replyUrl = (assignment: string, version: number, expires: Date): string =>
  `${env.publicUrl}/r/${signToken({ purpose: 'reply', id: assignment, version, expires: expires.getTime() })}`

/** Where a person ends, or takes up again, one kind of mail. It has no end: a mail may be opened years later. */
export const unsubscribeUrl = (member: string, of: 'topics' | 'reminders' | 'progress'): string =>
  `${env.publicUrl}/unsubscribe/${signToken({ purpose: `unsubscribe:${of}`, id: member, version: 1, expires: 0 })}`

/** The public page of a published issue. */
export const issueUrl = (series: string, year: number, number: number): string =>
  `${env.publicUrl}/digest/${series}/${year}/${number}`

/** The public page of one entry of a published issue. */
export const entryUrl = (series: string, year: number, number: number, position: number): string =>
  `${issueUrl(series, year, number)}/${position}`

/** Where somebody who was asked to subscribe agrees. */
export const confirmSubscriptionUrl = (token: string): string => `${env.publicUrl}/subscribe/confirm/${token}`

/** A subscriber's own page. It has no end: a mail may be opened years later. */
export const subscriptionUrl = (subscriber: string): string =>
  `${env.publicUrl}/subscribe/manage/${subscriptionToken(subscriber)}`

/** Where one POST ends a subscription (RFC 8058); asked for with GET, it leads to the page above. */
export const stopSubscriptionUrl = (subscriber: string): string =>
  `${env.publicUrl}/subscribe/stop/${subscriptionToken(subscriber)}`

const subscriptionToken = (subscriber: string): string =>
  signToken({ purpose: 'subscription', id: subscriber, version: 1, expires: 0 })

/** The page of a topic, from which it is answered. */
export const topicUrl = (slug: string): string => `${env.publicUrl}/topics/${slug}`

/** A document in the admin panel, for people of the office. */
export const adminUrl = (collection: string, id: string): string =>
  `${env.publicUrl}/admin/collections/${collection}/${id}`
