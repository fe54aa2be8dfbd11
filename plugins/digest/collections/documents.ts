import type { CollectionConfig } from 'payload'
import { documentKinds, documentProjections, documentStates } from '../core/documents'
import type { DigestOptions } from '../options'
import { both } from '../translations'
import { bodyField, issueField, moment, officeReads, writtenByOperations } from './shared'

/** Documents made from an issue: what is asked for, how far it is, and what came out. Their bytes lie beside. */
export const documentsCollection = (options: DigestOptions): CollectionConfig => ({
  slug: 'edition-documents',
  labels: { singular: both((t) => t.document), plural: both((t) => t.documents) },
  access: officeReads(options),
  admin: { hidden: true, defaultColumns: ['issue', 'projection', 'kind', 'state', 'renderedAt'] },
  ...writtenByOperations,
  fields: [
    issueField(options),
    {
      name: 'projection',
      type: 'select',
      required: true,
      options: [...documentProjections],
      label: both((t) => t.projection),
    },
    { name: 'kind', type: 'select', required: true, options: [...documentKinds], label: both((t) => t.kind) },
    { name: 'entry', type: 'number', label: both((t) => t.position) },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      options: [...documentStates],
      label: both((t) => t.state),
    },
    { name: 'progress', type: 'number', defaultValue: 0, label: both((t) => t.progress) },
    { name: 'pages', type: 'number', label: both((t) => t.pages) },
    { name: 'bytes', type: 'number', label: both((t) => t.bytes) },
    { name: 'sha256', type: 'text', label: both((t) => t.hash) },
    { name: 'problems', type: 'json', label: both((t) => t.problems) },
    { name: 'attempts', type: 'number', defaultValue: 0, label: both((t) => t.attempts) },
    { name: 'renderedAt', type: 'date', label: both((t) => t.renderedAt), admin: { date: moment } },
    bodyField(options),
  ],
})
