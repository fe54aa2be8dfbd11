import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../collections/shared/access'
import { publicEditions, type EditionContent } from '../../plugins/digest'
import { isPublicEntry } from '../domain/projection'
import type { Edition } from '../payload-types'
import { readAnswers, type PublicAnswer } from './tracking/readAnswers'

export type PublicEdition = {
  id: string
  series: string
  publishedAt: string
  content: EditionContent
  /** What became of each entry, by its position. Empty in lists. */
  outcomes: Record<number, PublicAnswer[]>
}

/** One published issue as the public may read it, or null. */
export async function readPublicEdition(args: {
  req: PayloadRequest
  series: string
  year: number
  number: number
}): Promise<PublicEdition | null> {
  const { req, series, year, number } = args
  const wanted: Where = { series: { equals: series } }
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: {
      and: [publicEditions(new Date()), wanted, { year: { equals: year } }, { number: { equals: number } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const edition = docs[0]
  return edition ? { ...toPublic(edition), outcomes: await readOutcomes(req, edition) } : null
}

/** An edition row as pages use it. The row is the public projection; nothing is added to it. */
export const toPublic = (edition: Edition): PublicEdition => ({
  id: edition.id,
  series: edition.series,
  publishedAt: edition.publishedAt ?? edition.signedAt,
  content: edition.content as unknown as EditionContent,
  outcomes: {},
})

/**
 * Accepted answers per public entry. Positions count the public entries in their order, by the same rule
 * that made the projection.
 */
async function readOutcomes(req: PayloadRequest, edition: Edition): Promise<Record<number, PublicAnswer[]>> {
  const issue = await req.payload.findByID({
    collection: 'issues',
    id: idOf(edition.issue) ?? '',
    depth: 1,
    overrideAccess: true,
    req,
  })
  const shown = (issue.entries ?? []).flatMap(({ item, publish }) =>
    typeof item === 'object' &&
    isPublicEntry({ publicConsent: item.publicConsent === true, publish: publish === true })
      ? [item]
      : [],
  )
  const answers = await Promise.all(shown.map((item) => readAnswers(req, item)))
  return Object.fromEntries(answers.map((list, index) => [index + 1, list]))
}
