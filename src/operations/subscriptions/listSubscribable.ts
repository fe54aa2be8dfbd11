import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'

export type SubscribableSeries = {
  id: string
  slug: string
  name: string
  /** What the series says of itself to the public; empty where it says nothing. */
  intro: string
  organisation: string
}

/** The series the public may subscribe to, in the order they were set up. Nothing of them but what is public. */
export async function listSubscribable(req: PayloadRequest): Promise<SubscribableSeries[]> {
  const { rows } = await (
    await anyTx(req)
  ).execute(sql`
    select id::text as id, slug, name, coalesce(public_intro, '') as intro, organisation_id::text as organisation
      from series where subscribable and active order by created_at, id`)
  return rows.map(toSeries)
}

const toSeries = (row: Record<string, unknown>): SubscribableSeries => ({
  id: String(row.id),
  slug: String(row.slug),
  name: String(row.name),
  intro: String(row.intro),
  organisation: String(row.organisation),
})
