import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { PublicSeries } from './types'

/** The series of these names as readers know them. One of which nothing is public is nobody's business. */
export async function readPublicSeries(
  req: PayloadRequest,
  slugs: readonly string[],
): Promise<PublicSeries[]> {
  if (slugs.length === 0) return []
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select slug, name, masthead, public_intro as intro, subscribable and active as subscribable
    from series where slug = any(${sql.param([...slugs])}::text[])
    order by array_position(array['digest', 'special', 'supplement'], kind::text), created_at, slug`)
  return rows.map(({ slug, name, masthead, intro, subscribable }) => ({
    slug: String(slug),
    name: String(name),
    masthead: String(masthead),
    intro: typeof intro === 'string' ? intro : '',
    subscribable: subscribable === true,
  }))
}
