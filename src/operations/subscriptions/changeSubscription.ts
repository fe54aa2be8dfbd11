import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import type { Locale } from '../../translations'
import { readSubscription } from './readSubscription'
import { writeSeries } from './writeSeries'

type Wish = { series: readonly string[]; locale: Locale }

/**
 * A subscriber chooses other series or another language; one who had unsubscribed is subscribed again.
 * `required` when no series was chosen, null when the link is not genuine.
 *
 * @param wish `series` holds slugs
 */
export async function changeSubscription(
  req: PayloadRequest,
  token: string,
  wish: Wish,
): Promise<'changed' | 'required' | null> {
  return inTransaction(req, async (tx) => {
    const subscription = await readSubscription(req, token)
    if (!subscription) return null
    const chosen = subscription.series.filter(({ slug }) => wish.series.includes(slug))
    if (chosen.length === 0) return 'required'
    await tx.execute(sql`
      update subscribers set state = 'active', unsubscribed_at = null, locale = ${wish.locale}, updated_at = now(),
             confirmed_at = case when state = 'active' then confirmed_at else now() end
       where id = ${subscription.id}`)
    await writeSeries(
      tx,
      subscription.id,
      chosen.map(({ id }) => id),
    )
    return 'changed'
  })
}
