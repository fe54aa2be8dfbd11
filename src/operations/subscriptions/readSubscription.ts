import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { readToken } from '../../server/tokens'
import { isLocale, type Locale } from '../../translations'
import { listSubscribable, type SubscribableSeries } from './listSubscribable'

export type Subscription = {
  id: string
  isActive: boolean
  locale: Locale
  organisation: string
  /** Slugs of the series subscribed to. */
  chosen: string[]
  /** What can be chosen at this body. */
  series: SubscribableSeries[]
}

/**
 * A subscription by the link in its mails; null when the link is not genuine, the address was never
 * confirmed, or it was deleted. Tells nothing of the person: a mail is forwarded more easily than a password.
 */
export async function readSubscription(req: PayloadRequest, token: string): Promise<Subscription | null> {
  const id = readToken('subscription', token)?.id
  if (!id) return null
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select s.state::text as state, s.locale::text as locale, s.organisation_id::text as organisation,
           coalesce(array_agg(series.slug order by rel.order) filter (where series.id is not null), '{}') as slugs
      from subscribers s
      left join subscribers_rels rel on rel.parent_id = s.id and rel.path = 'series'
      left join series on series.id = rel.series_id
     where s.id = ${id} and s.state in ('active', 'unsubscribed') group by s.id`)
  const row = rows[0]
  if (!row) return null
  const organisation = String(row.organisation)
  return {
    id,
    isActive: row.state === 'active',
    locale: isLocale(row.locale) ? row.locale : 'zh',
    organisation,
    chosen: Array.isArray(row.slugs) ? row.slugs.map(String) : [],
    series: (await listSubscribable(req)).filter((each) => each.organisation === organisation),
  }
}
