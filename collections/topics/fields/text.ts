import type { Field } from 'payload'
import { topicKinds, topicOrigins } from '../../../src/domain/vocabulary'
import { fieldLabel, help, optionsFrom } from '../../shared/labels'
import { slugPattern } from '../../shared/slug'
import { topicHelp, topicLabel } from './words'

/** What is asked for. */
export const textFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 100, label: fieldLabel('title') },
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    validate: slugPattern,
    label: fieldLabel('slug'),
    admin: { description: help('slug') },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'solicitation',
        label: fieldLabel('kind'),
        options: optionsFrom(topicKinds, (t) => t.options.topicKinds),
      },
      {
        name: 'period',
        type: 'text',
        maxLength: 40,
        label: topicLabel('period'),
        admin: { description: topicHelp('period') },
      },
    ],
  },
  { name: 'brief', type: 'textarea', required: true, label: fieldLabel('brief'), admin: { rows: 8 } },
  { name: 'wordLimit', type: 'number', min: 100, max: 10_000, label: fieldLabel('wordLimit') },
  { name: 'files', type: 'upload', relationTo: 'attachments', hasMany: true, label: fieldLabel('files') },
  {
    type: 'row',
    fields: [
      {
        name: 'origin',
        type: 'select',
        required: true,
        defaultValue: 'own',
        label: fieldLabel('origin'),
        options: optionsFrom(topicOrigins, (t) => t.options.topicOrigins),
      },
      { name: 'upperReference', type: 'text', maxLength: 100, label: topicLabel('upperReference') },
    ],
  },
]
