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
  and: [
    { projection: { equals: 'public' } },
    { publishedAt: { less_than_equal: now.toISOString() } },
    // The text of an issue that was declared void is given out no more, by no door.
    { voidedAt: { exists: false } },
  ],
})

export { dayInZone } from './core/dayInZone'
export { documentKinds, documentProjections, documentStates } from './core/documents'
export type { DocumentKind, DocumentProjection, DocumentState } from './core/documents'
export { editionHash } from './core/editionHash'
export type { Block, Colophon, EditionContent, EditionEntry, IssueNumbers, Projection } from './core/types'
export { signIssue, type SignArgs } from './sign'
export { SourceTaken, type TakenSource } from './core/SourceTaken'
export type { UsedNumbers } from './store/allocateNumber'
export { findTaken } from './store/findTaken'
export { insertErratum, type NewErratum } from './store/insertErratum'
export { publishEditions } from './store/publishEditions'
export { queueDocuments, type QueueDocumentsArgs } from './store/queueDocuments'
export { digestSchemaSql } from './store/schema'
export { voidEditions } from './store/voidEditions'
export type { DigestOptions } from './options'
