import type { PayloadRequest } from 'payload'
import { isPublicEntry } from '../../domain/projection'
import type { Item } from '../../payload-types'
import { issueUrl } from '../../server/links'
import { idOf } from '../../../collections/shared/access'
import { readSeries } from '../issue/readSeries'

export type IssuedIn = {
  at: string
  series: string
  seriesName: string
  year: number
  number: number
  /** Whether this entry can be read on the public page. */
  isPublic: boolean
  url: string
}

/** The signed issue an item is in, or null. */
export async function readIssued(req: PayloadRequest, item: Item): Promise<IssuedIn | null> {
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { and: [{ 'entries.item': { equals: item.id } }, { signedAt: { exists: true } }] },
    sort: 'signedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const issue = docs[0]
  if (!issue?.signedAt || !issue.year || !issue.number) return null
  const series = await readSeries(req, issue)
  const entry = issue.entries?.find((candidate) => idOf(candidate.item) === item.id)
  const consents = isPublicEntry({
    publicConsent: item.publicConsent === true,
    publish: entry?.publish === true,
  })
  return {
    at: issue.signedAt,
    series: series.slug,
    seriesName: series.name,
    year: issue.year,
    number: issue.number,
    isPublic: consents && Boolean(issue.publishedAt),
    url: issueUrl(series.slug, issue.year, issue.number),
  }
}
