import { type CollectionConfig } from 'payload'

import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'
import { writtenByPlugin } from './shared'

/** Versions of the words of each kind of mail. A row is never changed: a mail keeps the version it was written with. */
export const createTemplatesCollection = (settings: MailSettings): CollectionConfig => ({
  ...writtenByPlugin(settings),
  slug: 'mail-templates',
  labels: { singular: labelOf('templateSingular'), plural: labelOf('templatePlural') },
  admin: {
    hidden: true,
    useAsTitle: 'template',
    defaultColumns: ['template', 'locale', 'version', 'author'],
  },
  fields: [
    { name: 'template', type: 'text', required: true, index: true, label: labelOf('fieldTemplate') },
    { name: 'locale', type: 'text', required: true, label: labelOf('fieldLocale') },
    { name: 'version', type: 'number', required: true, label: labelOf('fieldTemplateVersion') },
    { name: 'subject', type: 'text', label: labelOf('fieldSubject') },
    { name: 'text', type: 'textarea', label: labelOf('fieldText') },
    { name: 'note', type: 'text', label: labelOf('fieldNote') },
    { name: 'useDefault', type: 'checkbox', defaultValue: false, label: labelOf('fieldUseDefault') },
    { name: 'author', type: 'text', label: labelOf('fieldAuthor') },
    ...settings.extraFields,
  ],
})
