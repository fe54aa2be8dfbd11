import type { CollectionConfig } from 'payload'
import type { ReviewWorkflowOptions } from '../options'
import { both } from '../translations/messages'
import { ofOwnBody } from './ofOwnBody'
import { sealed } from './sealed'

/** What happened, in order: append-only and chained by hashes. */
export const eventsCollection = (options: ReviewWorkflowOptions): CollectionConfig => ({
  ...sealed(options, ['run', 'action', 'actorName', 'at'], ofOwnBody(options, 'run.scope')),
  slug: 'workflow-events',
  labels: { singular: both((t) => t.event), plural: both((t) => t.events) },
  fields: [
    { name: 'run', type: 'relationship', relationTo: 'workflow-runs', required: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'rev', type: 'number', required: true },
    { name: 'round', type: 'number', required: true },
    { name: 'action', type: 'text', required: true },
    { name: 'fromPlace', type: 'text', required: true },
    { name: 'toPlace', type: 'text', required: true },
    { name: 'actorId', type: 'text', required: true },
    { name: 'actorKind', type: 'text', required: true },
    { name: 'actorName', type: 'text', required: true },
    { name: 'reason', type: 'textarea' },
    { name: 'reasonCode', type: 'text' },
    { name: 'gates', type: 'json', required: true },
    { name: 'contentHash', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'idempotencyKey', type: 'text' },
    { name: 'via', type: 'text', required: true },
    { name: 'isExclusive', type: 'checkbox', required: true },
    { name: 'onBehalfOf', type: 'text' },
    { name: 'onBehalfOfName', type: 'text' },
    { name: 'details', type: 'json' },
    { name: 'address', type: 'text' },
    { name: 'prevHash', type: 'text' },
    { name: 'hash', type: 'text', required: true },
  ],
})
