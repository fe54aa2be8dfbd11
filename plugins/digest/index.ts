import type { Config, Plugin, Where } from 'payload'
import { countersCollection } from './collections/counters'
import { documentsCollection } from './collections/documents'
import { editionsCollection } from './collections/editions'
import { errataCollection } from './collections/errata'
import { sourcesCollection } from './collections/sources'
import type { DigestOptions } from './options'

/** Signed issues: numbers without gaps, editions that never change, one public projection. */
export const digest =
  (options: DigestOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: [
      ...(config.collections ?? []),
      editionsCollection(options),
      sourcesCollection(options),
      errataCollection(options),
      documentsCollection(options),
      countersCollection,
    ],
  })

/** What a visitor may read: public projections, from the moment of their publication. */
export const publicEditions = (now: Date): Where => ({
  and: [{ projection: { equals: 'public' } }, { publishedAt: { less_than_equal: now.toISOString() } }],
})

export { dayInZone } from './core/dayInZone'
export { documentKinds, documentProjections, documentStates } from './core/documents'
export type { DocumentKind, DocumentProjection, DocumentState } from './core/documents'
export { editionHash } from './core/editionHash'
export type { Block, Colophon, EditionContent, EditionEntry, IssueNumbers, Projection } from './core/types'
export { signIssue, type SignArgs } from './sign'
export { publishEditions } from './store/freezeEdition'
export { digestSchemaSql } from './store/schema'
export type { DigestOptions } from './options'
