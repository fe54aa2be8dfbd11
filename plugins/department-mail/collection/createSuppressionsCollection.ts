import { type CollectionConfig } from 'payload'

import { SUPPRESSION_REASONS } from '../core/mailVocabulary'
import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'
import { messageField, writtenByPlugin } from './shared'

/** Addresses that get no mail any more, and why; lifted by a person, never forgotten. */
export const createSuppressionsCollection = (settings: MailSettings): CollectionConfig => ({
  ...writtenByPlugin(settings),
  slug: 'mail-suppressions',
  labels: { singular: labelOf('suppressionSingular'), plural: labelOf('suppressionPlural') },
  admin: {
    useAsTitle: 'address',
    description: labelOf('suppressionDescription'),
    defaultColumns: ['address', 'reason', 'suppressedAt', 'liftedAt'],
    ...(settings.adminGroup === undefined ? {} : { group: settings.adminGroup }),
    ...(settings.adminHidden === undefined ? {} : { hidden: settings.adminHidden }),
  },
  fields: [
    { name: 'address', type: 'text', required: true, index: true, label: labelOf('fieldToAddress') },
    {
      name: 'reason',
      type: 'select',
      required: true,
      label: labelOf('fieldReason'),
      options: [
        { value: SUPPRESSION_REASONS[0], label: labelOf('reasonBounce') },
        { value: SUPPRESSION_REASONS[1], label: labelOf('reasonComplaint') },
        { value: SUPPRESSION_REASONS[2], label: labelOf('reasonManual') },
      ],
    },
    messageField(settings),
    { name: 'note', type: 'textarea', label: labelOf('fieldNote') },
    {
      name: 'suppressedAt',
      type: 'date',
      required: true,
      label: labelOf('fieldSuppressedAt'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'liftedAt',
      type: 'date',
      label: labelOf('fieldLiftedAt'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'liftedBy', type: 'text', label: labelOf('fieldLiftedBy') },
    ...settings.extraFields,
  ],
})
