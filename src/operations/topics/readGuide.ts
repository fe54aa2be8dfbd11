import type { PayloadRequest, Where } from 'payload'
import { viewerOf } from '../../../collections/shared/access'
import { organisationName } from '../organisationName'
import type { Topic } from '../../payload-types'

export type Guide = {
  body: string
  period: string
  /** Every period topics were given, the newest first. */
  periods: string[]
  topics: Topic[]
}

/**
 * The list of suggested subjects an office prints: those of one period, or without a period those open and
 * those still to come. Empty for whoever may not read topics.
 */
export async function readGuide(req: PayloadRequest, period: string): Promise<Guide> {
  const wanted: Where =
    period === '' ? { state: { in: ['published', 'scheduled'] } } : { period: { equals: period } }
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { and: [wanted, { deadline: { exists: true } }] },
    sort: ['kind', 'deadline'],
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return {
    body: await organisationName(req, viewerOf(req)?.organisation),
    period,
    periods: await readPeriods(req),
    topics: docs,
  }
}

async function readPeriods(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { period: { exists: true } },
    select: { period: true },
    sort: '-opensAt',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return [...new Set(docs.map(({ period }) => period ?? '').filter((period) => period !== ''))]
}
