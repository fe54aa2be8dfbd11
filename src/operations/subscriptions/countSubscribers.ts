import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../../collections/shared/access'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { SubscriberState } from '../../domain/vocabulary'

/** How many subscribers the viewer's body has, by state. */
export async function countSubscribers(req: PayloadRequest): Promise<Record<SubscriberState, number>> {
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select count(*) filter (where state = 'active')::int as active,
           count(*) filter (where state = 'pending')::int as pending,
           count(*) filter (where state = 'unsubscribed')::int as unsubscribed
      from subscribers where organisation_id = ${viewerOf(req)?.organisation ?? null}`)
  const { active = 0, pending = 0, unsubscribed = 0 } = rows[0] ?? {}
  return { active: Number(active), pending: Number(pending), unsubscribed: Number(unsubscribed) }
}
