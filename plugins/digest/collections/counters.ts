import type { CollectionConfig } from 'payload'
import { both } from '../translations'

const nobody = () => false

/** The last number taken, per body, series and year (year 0 counts over all years). */
export const countersCollection: CollectionConfig = {
  slug: 'issue-counters',
  labels: { singular: both((t) => t.counter), plural: both((t) => t.counters) },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  admin: { hidden: true },
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: [
    { name: 'scope', type: 'text', required: true },
    { name: 'series', type: 'text', required: true },
    { name: 'year', type: 'number', required: true },
    { name: 'last', type: 'number', required: true },
  ],
}
