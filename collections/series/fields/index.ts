import type { Field } from 'payload'
import { seriesKinds } from '../../../src/domain/vocabulary'
import { both } from '../../../src/translations'
import { fieldLabel, help, optionsFrom } from '../../shared/labels'
import { organisationField } from '../../shared/organisationField'
import { slugPattern } from '../../shared/slug'
import { numberingFields } from './numbering'
import { printFields } from './print'
import { recipientFields } from './recipients'

export const seriesFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 40, label: fieldLabel('name') },
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
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'digest',
    label: fieldLabel('kind'),
    options: optionsFrom(seriesKinds, (t) => t.options.seriesKinds),
  },
  {
    type: 'tabs',
    tabs: [
      { label: both((t) => t.admin.tabs.print), fields: printFields },
      { label: both((t) => t.admin.tabs.numbering), fields: numberingFields },
      { label: both((t) => t.admin.tabs.recipients), fields: recipientFields },
    ],
  },
  {
    name: 'consultation',
    type: 'checkbox',
    defaultValue: false,
    label: fieldLabel('consultation'),
    admin: { position: 'sidebar', description: help('consultation') },
  },
  {
    name: 'active',
    type: 'checkbox',
    defaultValue: true,
    label: fieldLabel('active'),
    admin: { position: 'sidebar' },
  },
  organisationField,
]
