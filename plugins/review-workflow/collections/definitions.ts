import type { CollectionConfig } from 'payload'
import type { ReviewWorkflowOptions } from '../options'
import { both } from '../translations/messages'
import { sealed } from './sealed'

/** Versions of review orders. A version never changes; runs are pinned to the one they were submitted under. */
export const definitionsCollection = (options: ReviewWorkflowOptions): CollectionConfig => ({
  ...sealed(options, ['key', 'version', 'hash'], options.readAccess),
  slug: 'workflow-definitions',
  labels: { singular: both((t) => t.definition), plural: both((t) => t.definitions) },
  fields: [
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'scope', type: 'text', index: true },
    { name: 'version', type: 'number', required: true },
    { name: 'hash', type: 'text', required: true, unique: true },
    { name: 'label', type: 'json', required: true },
    { name: 'body', type: 'json', required: true },
    { name: 'edges', type: 'json', required: true },
    // Name of whoever saved it in the admin panel; empty for what the installation brought.
    { name: 'savedBy', type: 'text' },
  ],
})
