import type { Field } from 'payload'
import { fieldLabel, help } from '../../shared/labels'
import { mailRecipientsField } from '../../shared/mailRecipients'

/** Whom a new issue of the series goes to; each issue may differ. */
export const recipientFields: Field[] = [
  { name: 'reportTo', type: 'textarea', maxLength: 1_000, label: fieldLabel('reportTo') },
  { name: 'sendTo', type: 'textarea', maxLength: 1_000, label: fieldLabel('sendTo') },
  { name: 'distributeTo', type: 'textarea', maxLength: 1_000, label: fieldLabel('distributeTo') },
  mailRecipientsField,
  {
    name: 'subscribable',
    type: 'checkbox',
    defaultValue: true,
    label: fieldLabel('subscribable'),
    admin: { description: help('subscribable') },
  },
]
