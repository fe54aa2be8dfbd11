import type { Field } from 'payload'
import { momentShown } from '../../shared/dates'
import { both } from '../../../src/translations'
import { nobody } from '../../shared/access'
import { fieldLabel, help } from '../../shared/labels'
import { organisationField } from '../../shared/organisationField'
import { entryFields } from './entries'

const setBySigning = {
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, position: 'sidebar' },
} as const

export const issueFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 100, label: fieldLabel('title') },
  { name: 'series', type: 'relationship', relationTo: 'series', required: true, label: fieldLabel('series') },
  {
    type: 'tabs',
    tabs: [
      {
        label: both((t) => t.admin.tabs.entries),
        fields: [{ name: 'editorsNote', type: 'textarea', label: fieldLabel('editorsNote') }, entryFields],
      },
      {
        label: both((t) => t.admin.tabs.recipients),
        fields: [
          { name: 'reportTo', type: 'textarea', label: fieldLabel('reportTo') },
          { name: 'sendTo', type: 'textarea', label: fieldLabel('sendTo') },
          { name: 'distributeTo', type: 'textarea', label: fieldLabel('distributeTo') },
          {
            name: 'mailRecipients',
            type: 'array',
            label: fieldLabel('mailRecipients'),
            admin: { description: help('mailRecipients') },
            fields: [
              { name: 'name', type: 'text', required: true, label: fieldLabel('personName') },
              { name: 'email', type: 'email', required: true, label: fieldLabel('email') },
            ],
          },
        ],
      },
    ],
  },
  { name: 'year', type: 'number', index: true, label: fieldLabel('year'), ...setBySigning },
  { name: 'number', type: 'number', index: true, label: fieldLabel('number'), ...setBySigning },
  { name: 'cumulativeNumber', type: 'number', label: fieldLabel('cumulativeNumber'), ...setBySigning },
  {
    name: 'signedAt',
    type: 'date',
    label: fieldLabel('signedAt'),
    ...setBySigning,
    admin: { ...setBySigning.admin, ...momentShown },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: fieldLabel('publishedAt'),
    ...setBySigning,
    admin: { ...setBySigning.admin, ...momentShown },
  },
  organisationField,
]
