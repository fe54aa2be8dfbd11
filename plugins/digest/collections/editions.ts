import type { CollectionConfig } from 'payload'
import type { DigestOptions } from '../options'
import { refuseContentQueries } from '../hooks/refuseContentQueries'
import { both } from '../translations'
import { bodyField, issueField, moment, nobody } from './shared'

/** Signed text, one row a projection: the only thing visitors and headless clients read. */
export const editionsCollection = ({ readAccess, group, ...options }: DigestOptions): CollectionConfig => ({
  slug: 'editions',
  labels: { singular: both((t) => t.edition), plural: both((t) => t.editions) },
  access: { create: nobody, read: readAccess, update: nobody, delete: nobody, readVersions: nobody },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'series', 'year', 'number', 'projection', 'signedAt', 'publishedAt'],
    ...(group ? { group } : {}),
  },
  hooks: { beforeOperation: [refuseContentQueries] },
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: [
    { name: 'title', type: 'text', required: true, label: both((t) => t.title) },
    issueField(options),
    { name: 'series', type: 'text', required: true, index: true, label: both((t) => t.series) },
    {
      name: 'projection',
      type: 'select',
      required: true,
      index: true,
      label: both((t) => t.projection),
      options: [
        { value: 'internal', label: both((t) => t.internal) },
        { value: 'public', label: both((t) => t.public) },
      ],
    },
    { name: 'year', type: 'number', required: true, label: both((t) => t.year) },
    { name: 'number', type: 'number', required: true, label: both((t) => t.number) },
    { name: 'cumulativeNumber', type: 'number', required: true, label: both((t) => t.cumulativeNumber) },
    { name: 'content', type: 'json', required: true, label: both((t) => t.content) },
    { name: 'hash', type: 'text', required: true, label: both((t) => t.hash) },
    {
      name: 'signedAt',
      type: 'date',
      required: true,
      label: both((t) => t.signedAt),
      admin: { date: moment },
    },
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: both((t) => t.publishedAt),
      admin: { date: moment },
    },
    { name: 'voidedAt', type: 'date', label: both((t) => t.voidedAt), admin: { date: moment } },
    {
      name: 'voidReason',
      type: 'textarea',
      label: both((t) => t.voidReason),
      // The number of a void issue stays public; why it is void is said to the office.
      access: { read: async ({ req }) => Boolean(await options.officeAccess?.({ req })) },
    },
    bodyField(options),
  ],
})
