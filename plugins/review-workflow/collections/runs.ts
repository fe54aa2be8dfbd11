import type { CollectionConfig } from 'payload'
import type { ReviewWorkflowOptions } from '../options'
import { both } from '../translations/messages'
import { ofOwnBody } from './ofOwnBody'
import { sealed } from './sealed'

/** The passage of one document through its order. Written by `transition` alone; the database sees to it. */
export const runsCollection = (options: ReviewWorkflowOptions): CollectionConfig => ({
  ...sealed(options, ['document', 'collection', 'status', 'step'], ofOwnBody(options, 'scope')),
  slug: 'workflow-runs',
  labels: { singular: both((t) => t.run), plural: both((t) => t.runs) },
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', index: true },
    { name: 'definition', type: 'relationship', relationTo: 'workflow-definitions', required: true },
    { name: 'status', type: 'text', required: true, index: true },
    { name: 'step', type: 'text', index: true },
    { name: 'rev', type: 'number', required: true },
    { name: 'round', type: 'number', required: true },
    { name: 'authors', type: 'json', required: true },
    { name: 'submittedBy', type: 'text' },
    { name: 'approvals', type: 'json', required: true },
    { name: 'contentHash', type: 'text' },
    { name: 'scope', type: 'text', index: true },
    { name: 'waitingSince', type: 'date' },
    { name: 'dueAt', type: 'date', index: true },
    { name: 'visit', type: 'json' },
    { name: 'seq', type: 'number' },
    { name: 'head', type: 'text' },
    { name: 'assignees', type: 'json' },
    { name: 'isPool', type: 'checkbox' },
    { name: 'waitingFor', type: 'text' },
    { name: 'sweepAt', type: 'date' },
  ],
})
