import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import type { Locale } from '../../translations'
import { newConfirmation } from './confirmationToken'
import type { SubscribableSeries } from './listSubscribable'
import { writeSeries } from './writeSeries'

export type Pending = {
  email: string
  name: string | null
  locale: Locale
  organisation: string
  series: readonly SubscribableSeries[]
}

/**
 * Writes an address down as asked, with the hash of a fresh token that supersedes any before. Who is
 * subscribed already stays as they are: a stranger's form changes nothing of theirs.
 *
 * @returns the subscriber, and the token for the mail; null when the address is subscribed already
 */
export async function writePending(
  req: PayloadRequest,
  { email, name, locale, organisation, series }: Pending,
): Promise<{ subscriber: string; token: string | null }> {
  const tx = await requireTx(req)
  const { token, hash } = newConfirmation(new Date())
  const { rows } = await tx.execute(sql`
    insert into subscribers as known (id, email, name, locale, state, token, organisation_id, updated_at, created_at)
    values (${randomUUID()}, ${email}, ${name}, ${locale}, 'pending', ${hash}, ${organisation}, now(), now())
    on conflict (organisation_id, email) do update set
      state = 'pending', token = excluded.token, locale = excluded.locale, updated_at = now(),
      name = coalesce(excluded.name, known.name), confirmed_at = null, unsubscribed_at = null
      where known.state <> 'active'
    returning id::text as id`)
  if (!rows[0]) return { subscriber: await subscriberOf(req, organisation, email), token: null }
  const subscriber = String(rows[0].id)
  await writeSeries(
    tx,
    subscriber,
    series.map(({ id }) => id),
  )
  return { subscriber, token }
}

async function subscriberOf(req: PayloadRequest, organisation: string, email: string): Promise<string> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(
    sql`select id::text as id from subscribers where organisation_id = ${organisation} and email = ${email}`,
  )
  return String(rows[0]?.id)
}
