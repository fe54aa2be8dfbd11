import type { Field } from 'payload'
import { instructionScopes } from '../../../src/domain/vocabulary'
import { fieldLabel, optionsFrom } from '../../shared/labels'

/** What the leader wrote on: an issue as a whole, or some of its entries, or an item that was sent by itself. */
export const aboutFields: Field[] = [
  { name: 'issue', type: 'relationship', relationTo: 'issues', index: true, label: fieldLabel('issue') },
  {
    name: 'scope',
    type: 'select',
    required: true,
    defaultValue: 'items',
    label: fieldLabel('scope'),
    options: optionsFrom(instructionScopes, (t) => t.options.instructionScopes),
  },
  {
    name: 'items',
    type: 'relationship',
    relationTo: 'items',
    hasMany: true,
    index: true,
    label: fieldLabel('instructedItems'),
  },
]
