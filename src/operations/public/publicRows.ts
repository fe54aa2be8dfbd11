import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { isoOf } from './isoOf'

type Condition = ReturnType<typeof sql>

export type PublicRow = {
  id: string
  issue: string
  series: string
  publishedAt: string
  voidedAt: string | null
  content: unknown
}

/** Texts of a voided edition are not given out any more; its head says which number it was. */
const content = sql`case when e.voided_at is null then e.content
  else e.content || '{"entries": [], "editorsNote": null}'::jsonb end`

/** The content without running text: enough for lists. */
const titles = sql`(${content}) - 'editorsNote' || jsonb_build_object('entries', coalesce((
  select jsonb_agg(entry - 'blocks' - 'note' order by place)
  from jsonb_array_elements(case when e.voided_at is null then e.content->'entries' else '[]'::jsonb end)
    with ordinality as listed(entry, place)), '[]'::jsonb))`

/**
 * Rows of the public projection that are published by now, newest first: the one door through which pages
 * read editions.
 *
 * @param of `titles` leaves the running text in the database
 */
export async function publicRows(
  req: PayloadRequest,
  {
    of,
    where,
    limit,
    offset = 0,
  }: { of: 'content' | 'titles'; where?: Condition; limit?: number; offset?: number },
): Promise<PublicRow[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select e.id::text as id, e.issue_id::text as issue, e.series, e.published_at as "publishedAt",
      e.voided_at as "voidedAt", ${of === 'titles' ? titles : content} as content
    from editions e
    where e.projection = 'public' and e.published_at <= now() and ${where ?? sql`true`}
    order by e.published_at desc, e.signed_at desc, e.id desc
    limit ${limit ?? null} offset ${offset}`)
  return rows.map((row) => ({
    id: String(row.id),
    issue: String(row.issue),
    series: String(row.series),
    publishedAt: isoOf(row.publishedAt),
    voidedAt: row.voidedAt ? isoOf(row.voidedAt) : null,
    content: row.content,
  }))
}
