import type { PayloadRequest } from 'payload'
import type { EditionContent } from '../../../plugins/digest'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { Item } from '../../payload-types'
import { issueUrl } from '../../server/links'

export type IssuedIn = {
  at: string
  series: string
  seriesName: string
  year: number
  number: number
  /** Whether the entry this item is in can be read on the public page. */
  isPublic: boolean
  url: string
}

/** The first valid issue an item is in, alone or as a source of a composite, or null. */
export async function readIssued(req: PayloadRequest, item: Item): Promise<IssuedIn | null> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select e.signed_at, e.published_at, e.series, series.name, e.year::int as year, e.number::int as number, e.content
    from edition_sources held
    join editions e on e.issue_id = held.issue_id and e.projection = 'internal'
    join series on series.slug = e.series
    where held.source = ${item.id} and held.voided_at is null order by e.signed_at limit 1`)
  const row = rows[0]
  if (!row) return null
  const series = String(row.series)
  const [year, number] = [Number(row.year), Number(row.number)]
  return {
    at: new Date(String(row.signed_at)).toISOString(),
    series,
    seriesName: String(row.name),
    year,
    number,
    isPublic: row.published_at !== null && isShown(row.content as EditionContent, item.id),
    url: issueUrl(series, year, number),
  }
}

const isShown = ({ entries }: EditionContent, item: string): boolean =>
  entries.some(
    ({ source, sources, publicPosition }) =>
      Boolean(publicPosition) && (source === item || (sources ?? []).some(({ id }) => id === item)),
  )
