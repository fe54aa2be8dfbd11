import type { Field } from 'payload'
import { momentShown } from '../../shared/dates'
import { both } from '../../../src/translations'
import { nobody } from '../../shared/access'
import { fieldLabel, help } from '../../shared/labels'
import { mailRecipientsField } from '../../shared/mailRecipients'
import { organisationField } from '../../shared/organisationField'
import { entriesSummary, entryFields } from './entries'

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
        fields: [
          { name: 'editorsNote', type: 'textarea', maxLength: 2_000, label: fieldLabel('editorsNote') },
          {
            name: 'publicNote',
            type: 'textarea',
            maxLength: 2_000,
            label: fieldLabel('publicNote'),
            admin: { description: help('publicNote') },
          },
          entriesSummary,
          entryFields,
        ],
      },
      {
        label: both((t) => t.admin.tabs.recipients),
        fields: [
          { name: 'reportTo', type: 'textarea', label: fieldLabel('reportTo') },
          { name: 'sendTo', type: 'textarea', label: fieldLabel('sendTo') },
          { name: 'distributeTo', type: 'textarea', label: fieldLabel('distributeTo') },
          mailRecipientsField,
          {
            name: 'mailSubscribers',
            type: 'checkbox',
            defaultValue: true,
            label: fieldLabel('mailSubscribers'),
            admin: { description: help('mailSubscribers') },
          },
          { name: 'copies', type: 'number', min: 1, max: 100_000, label: fieldLabel('copies') },
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
  {
    name: 'publishAt',
    type: 'date',
    index: true,
    label: fieldLabel('publishAt'),
    ...setBySigning,
    admin: { ...setBySigning.admin, ...momentShown },
  },
  {
    name: 'voidedAt',
    type: 'date',
    label: fieldLabel('voidedAt'),
    ...setBySigning,
    admin: { ...setBySigning.admin, ...momentShown, condition: ({ voidedAt }) => Boolean(voidedAt) },
  },
  {
    name: 'voidReason',
    type: 'textarea',
    label: fieldLabel('voidReason'),
    ...setBySigning,
    admin: { ...setBySigning.admin, condition: ({ voidedAt }) => Boolean(voidedAt) },
  },
  organisationField,
]
