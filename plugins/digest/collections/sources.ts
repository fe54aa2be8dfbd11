import type { CollectionConfig } from 'payload'
import type { DigestOptions } from '../options'
import { both } from '../translations'
import { bodyField, issueField, moment, officeReads, writtenByOperations } from './shared'

/** Which document stands in which signed issue: one row a source, once a series while the issue is valid. */
export const sourcesCollection = (options: DigestOptions): CollectionConfig => ({
  slug: 'edition-sources',
  labels: { singular: both((t) => t.source), plural: both((t) => t.sources) },
  access: officeReads(options),
  admin: { hidden: true },
  ...writtenByOperations,
  fields: [
    issueField(options),
    { name: 'series', type: 'text', required: true, label: both((t) => t.series) },
    { name: 'source', type: 'text', required: true, index: true, label: both((t) => t.source) },
    { name: 'voidedAt', type: 'date', label: both((t) => t.voidedAt), admin: { date: moment } },
    bodyField(options),
  ],
})
