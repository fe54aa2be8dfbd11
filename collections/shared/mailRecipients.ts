import type { ArrayField } from 'payload'
import { fieldLabel, help } from './labels'

/** People an issue is mailed to when it is published. */
export const mailRecipientsField: ArrayField = {
  name: 'mailRecipients',
  type: 'array',
  label: fieldLabel('mailRecipients'),
  admin: { description: help('mailRecipients') },
  fields: [
    { name: 'name', type: 'text', required: true, label: fieldLabel('personName') },
    { name: 'email', type: 'email', required: true, label: fieldLabel('email') },
  ],
}
