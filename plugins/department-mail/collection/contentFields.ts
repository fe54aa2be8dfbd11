import { type Field } from 'payload'

import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'

const readOnly = { readOnly: true } as const

/** What the recipient gets: addresses, subject, bodies, attachments, and what the mail is about. */
export function contentFields({ readBody, importPath }: MailSettings): Field[] {
  return [
    {
      name: 'seen',
      type: 'ui',
      admin: { components: { Field: `${importPath}/exports/rsc#SeenMessage` }, disableListColumn: true },
    },
    { name: 'subject', type: 'text', label: labelOf('fieldSubject'), admin: readOnly },
    {
      name: 'to',
      type: 'group',
      label: labelOf('fieldTo'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: labelOf('fieldToName'), admin: readOnly },
            { name: 'address', type: 'text', label: labelOf('fieldToAddress'), index: true, admin: readOnly },
          ],
        },
      ],
    },
    { name: 'replyTo', type: 'text', label: labelOf('fieldReplyTo'), admin: readOnly },
    // Goes into headers of the mail, where mail clients offer it as a button; a key, so nobody reads it here.
    { name: 'unsubscribeUrl', type: 'text', access: { read: () => false }, admin: { hidden: true } },
    {
      name: 'text',
      type: 'textarea',
      label: labelOf('fieldText'),
      access: { read: readBody },
      // Shown by the part above, as its recipient saw it.
      admin: { hidden: true },
    },
    {
      name: 'html',
      type: 'textarea',
      label: labelOf('fieldHtml'),
      access: { read: readBody },
      admin: { hidden: true },
    },
    { name: 'attachments', type: 'json', label: labelOf('fieldAttachments'), admin: readOnly },
    {
      type: 'row',
      fields: [
        { name: 'template', type: 'text', label: labelOf('fieldTemplate'), admin: readOnly },
        { name: 'templateVersion', type: 'number', label: labelOf('fieldTemplateVersion'), admin: readOnly },
        { name: 'locale', type: 'text', label: labelOf('fieldLocale'), admin: readOnly },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'relatedCollection',
          type: 'text',
          label: labelOf('fieldRelatedCollection'),
          admin: readOnly,
        },
        { name: 'relatedId', type: 'text', label: labelOf('fieldRelatedId'), index: true, admin: readOnly },
      ],
    },
  ]
}
