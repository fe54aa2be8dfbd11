import type { PayloadRequest } from 'payload'
import { listTopicsAnswered } from './listTopicsAnswered'
import { publicRows } from './publicRows'
import { readOutcomes } from './readOutcomes'
import { readPublicEdition } from './readPublicEdition'
import { readPublicSeries } from './readPublicSeries'
import { toSummary } from './toSummary'
import type { SiteOverview } from './types'

/**
 * All that the lists of the public site are made of: titles of every public issue with what became of each
 * entry, the series, the topics answered, and the whole text of the newest issue only. A fixed number of
 * queries, however many issues there are.
 */
export async function readSiteOverview({ req }: { req: PayloadRequest }): Promise<SiteOverview> {
  const rows = await publicRows(req, { of: 'titles' })
  const standing = rows.filter(({ voidedAt }) => voidedAt === null)
  const outcomes = await readOutcomes(
    req,
    standing.map(({ issue }) => issue),
  )
  const editions = rows.map((row) => toSummary(row, outcomes.get(row.issue) ?? new Map()))
  const newest = editions.find(({ voidedAt }) => voidedAt === null)
  return {
    series: await readPublicSeries(req, [...new Set(editions.map(({ series }) => series))]),
    editions,
    newest: newest ? await readPublicEdition({ req, issue: newest.issue }) : null,
    topics: await listTopicsAnswered(req, editions, outcomes),
  }
}
