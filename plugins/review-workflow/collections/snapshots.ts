import type { CollectionConfig } from 'payload'
import type { ReviewWorkflowOptions } from '../options'
import { both } from '../translations/messages'
import { sealed } from './sealed'

/**
 * The exact text of every submission and approval, kept for ever beside the run. No API reads it: it holds
 * fields that the document itself shows to few.
 */
export const snapshotsCollection = (options: ReviewWorkflowOptions): CollectionConfig => ({
  ...sealed(options, ['run', 'contentHash']),
  slug: 'workflow-snapshots',
  labels: { singular: both((t) => t.snapshot), plural: both((t) => t.snapshots) },
  fields: [
    { name: 'run', type: 'relationship', relationTo: 'workflow-runs', required: true },
    { name: 'contentHash', type: 'text', required: true },
    { name: 'content', type: 'json', required: true },
  ],
})
