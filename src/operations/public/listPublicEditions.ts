import type { PayloadRequest } from 'payload'
import { publicRows } from './publicRows'
import { sql } from '../../../plugins/review-workflow'
import { toEdition } from './toEdition'
import type { PublicEdition } from './types'

/** Published issues that stand, newest first, with their text and nothing beside it. */
export async function listPublicEditions(query: {
  req: PayloadRequest
  series?: string
  year?: number
  limit: number
  page?: number
}): Promise<PublicEdition[]> {
  const { req, series, year, limit, page = 1 } = query
  const rows = await publicRows(req, {
    of: 'content',
    where: sql`e.voided_at is null and ${series ? sql`e.series = ${series}` : sql`true`}
      and ${year ? sql`e.year = ${year}` : sql`true`}`,
    limit,
    offset: (page - 1) * limit,
  })
  return rows.map(toEdition)
}
