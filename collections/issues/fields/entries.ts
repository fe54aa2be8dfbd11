import type { ArrayField, Field, UIField } from 'payload'
import { fieldLabel, help } from '../../shared/labels'

/**
 * Made anew each time: Payload writes the reader's access rules into the query it is given, and one object
 * for all would gather the rules of everybody who ever looked, until no query can be planned.
 */
const approvedOnly = () => ({ 'workflow.status': { equals: 'approved' } })

/** What a composite entry (综合) was made of, with each source's share of the credit. */
const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  label: fieldLabel('sources'),
  maxRows: 20,
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      required: true,
      label: fieldLabel('item'),
      filterOptions: approvedOnly,
    },
    { name: 'share', type: 'number', required: true, min: 0, max: 100, label: fieldLabel('share') },
    // The entry this source was before the merge, so that merging can be undone.
    { name: 'kept', type: 'json', label: fieldLabel('keptEntry'), admin: { hidden: true } },
  ],
}

/** 核稿: what is printed where it differs from the approved text. */
const editedFields: Field[] = [
  { name: 'title', type: 'text', maxLength: 100, label: fieldLabel('editedTitle') },
  { name: 'text', type: 'textarea', maxLength: 20_000, label: fieldLabel('editedText') },
]

/** The office's decision on the public, and the words it may read. Nothing else of an entry is public. */
const publicFields: Field[] = [
  {
    name: 'publish',
    type: 'checkbox',
    defaultValue: false,
    label: fieldLabel('publish'),
    admin: { description: help('publish') },
  },
  { name: 'publicTitle', type: 'text', maxLength: 100, label: fieldLabel('publicTitle') },
  {
    name: 'publicText',
    type: 'textarea',
    maxLength: 20_000,
    label: fieldLabel('publicText'),
    admin: { description: help('publicText') },
  },
  { name: 'publicNote', type: 'textarea', maxLength: 1_000, label: fieldLabel('publicNote') },
]

/** In the form: how many entries there are, and the way to where they are edited. */
export const entriesSummary: UIField = {
  name: 'entriesSummary',
  type: 'ui',
  admin: {
    components: { Field: '/src/app/(payload)/components/desk/EntriesSummary#EntriesSummary' },
    disableListColumn: true,
  },
}

/** The items of an issue in their order, and the office's decision on each. */
export const entryFields: ArrayField = {
  name: 'entries',
  type: 'array',
  label: fieldLabel('entries'),
  labels: { singular: fieldLabel('item'), plural: fieldLabel('entries') },
  maxRows: 200,
  // Two hundred entries with their texts are written at the desk. A form that carried them along would put
  // back, with every saving of a title, what they were when it was opened.
  admin: { disabled: true },
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      required: true,
      label: fieldLabel('item'),
      filterOptions: approvedOnly,
    },
    { name: 'section', type: 'text', maxLength: 40, label: fieldLabel('section') },
    { name: 'note', type: 'textarea', maxLength: 1_000, label: fieldLabel('entryNote') },
    ...editedFields,
    sourcesField,
    ...publicFields,
  ],
}
