import type { PayloadRequest, Where } from 'payload'
import { publicEditions } from '../../plugins/digest'
import { toPublic, type PublicEdition } from './readPublicEdition'

export type EditionQuery = {
  req: PayloadRequest
  series?: string
  year?: number
  limit: number
  page: number
}

/** Published issues, newest first, as the public may read them. */
export async function listPublicEditions(
  query: EditionQuery,
): Promise<{ editions: PublicEdition[]; total: number }> {
  const { req, series, year, limit, page } = query
  const wanted: Where[] = [
    publicEditions(new Date()),
    ...(series ? [{ series: { equals: series } }] : []),
    ...(year ? [{ year: { equals: year } }] : []),
  ]
  const { docs, totalDocs } = await req.payload.find({
    collection: 'editions',
    where: { and: wanted },
    sort: '-publishedAt',
    limit,
    page,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { editions: docs.map(toPublic), total: totalDocs }
}
