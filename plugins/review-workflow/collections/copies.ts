import type { CollectionConfig } from 'payload'
import type { ReviewWorkflowOptions } from '../options'
import { both } from '../translations/messages'
import { sealed } from './sealed'

/** Who was given a copy of a matter (抄送) and has read it (已阅). Written by transitions alone. */
export const copiesCollection = (options: ReviewWorkflowOptions): CollectionConfig => ({
  ...sealed(options, ['run', 'personName', 'at', 'readAt']),
  slug: 'workflow-copies',
  labels: { singular: both((t) => t.copy), plural: both((t) => t.copies) },
  fields: [
    { name: 'run', type: 'relationship', relationTo: 'workflow-runs', required: true },
    { name: 'person', type: 'text', required: true },
    { name: 'personName', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'readAt', type: 'date' },
  ],
})
