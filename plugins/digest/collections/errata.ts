import type { CollectionConfig } from 'payload'
import type { DigestOptions } from '../options'
import { both } from '../translations'
import { bodyField, issueField, moment, officeReads, writtenByOperations } from './shared'

/** Dated corrections that stand beside the frozen text; rows are added, never changed. */
export const errataCollection = (options: DigestOptions): CollectionConfig => ({
  slug: 'errata',
  labels: { singular: both((t) => t.erratum), plural: both((t) => t.errata) },
  access: officeReads(options),
  admin: { hidden: true, useAsTitle: 'text' },
  ...writtenByOperations,
  fields: [
    issueField(options),
    {
      name: 'position',
      type: 'number',
      label: both((t) => t.position),
      admin: { description: both((t) => t.positionHelp) },
    },
    { name: 'text', type: 'textarea', required: true, label: both((t) => t.text) },
    { name: 'isPublic', type: 'checkbox', defaultValue: false, label: both((t) => t.isPublic) },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      label: both((t) => t.publishedAt),
      admin: { date: moment },
    },
    { name: 'author', type: 'text', required: true, label: both((t) => t.author) },
    bodyField(options),
  ],
})
