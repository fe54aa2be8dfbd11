import type { ArrayField } from 'payload'
import { fieldLabel, help } from '../../shared/labels'

/** The items of an issue in their order, and the office's decision on each. */
export const entryFields: ArrayField = {
  name: 'entries',
  type: 'array',
  label: fieldLabel('entries'),
  labels: { singular: fieldLabel('item'), plural: fieldLabel('entries') },
  maxRows: 200,
  admin: { description: help('entries'), initCollapsed: false },
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      required: true,
      label: fieldLabel('item'),
      // Made anew each time: Payload writes the reader's access rules into the query it is given, and one
      // object for all would gather the rules of everybody who ever looked, until no query can be planned.
      filterOptions: () => ({ 'workflow.status': { equals: 'approved' } }),
    },
    { name: 'section', type: 'text', maxLength: 40, label: fieldLabel('section') },
    { name: 'note', type: 'textarea', label: fieldLabel('entryNote') },
    {
      name: 'publish',
      type: 'checkbox',
      defaultValue: false,
      label: fieldLabel('publish'),
      admin: { description: help('publish') },
    },
    {
      name: 'publicText',
      type: 'textarea',
      label: fieldLabel('publicText'),
      admin: { description: help('publicText') },
    },
  ],
}
