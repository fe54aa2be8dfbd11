import type { CollectionConfig } from 'payload'

/** The fields of the product's items without anything around them: versions on, access as Payload has it. */
export const items: CollectionConfig = {
  slug: 'items',
  versions: true,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 100, index: true },
            { name: 'situation', type: 'richText', required: true },
            { name: 'analysis', type: 'richText' },
            {
              name: 'suggestions',
              type: 'array',
              maxRows: 20,
              fields: [
                { name: 'text', type: 'richText', required: true },
                { name: 'department', type: 'relationship', relationTo: 'departments' },
              ],
            },
            { name: 'files', type: 'relationship', relationTo: 'attachments', hasMany: true },
          ],
        },
        {
          label: 'Provenance',
          fields: [
            { name: 'lead', type: 'relationship', relationTo: 'members', index: true },
            { name: 'coReporters', type: 'relationship', relationTo: 'members', hasMany: true },
            {
              name: 'reporter',
              type: 'group',
              fields: [
                { name: 'name', type: 'text', required: true, maxLength: 60 },
                { name: 'unit', type: 'text', maxLength: 120 },
                { name: 'phone', type: 'text', maxLength: 40 },
                { name: 'email', type: 'email' },
              ],
            },
            { name: 'topic', type: 'relationship', relationTo: 'topics', index: true },
            { name: 'publicConsent', type: 'checkbox', defaultValue: false },
            { name: 'consentReason', type: 'text', maxLength: 300 },
            { name: 'original', type: 'checkbox', defaultValue: false },
          ],
        },
      ],
    },
    { name: 'receipt', type: 'text', unique: true },
    { name: 'category', type: 'select', required: true, index: true, options: ['transport', 'urban'] },
    {
      name: 'nature',
      type: 'select',
      required: true,
      defaultValue: 'general',
      options: ['general', 'trending'],
    },
    {
      name: 'urgency',
      type: 'select',
      required: true,
      defaultValue: 'normal',
      options: ['normal', 'urgent'],
    },
    { name: 'submittedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'locale', type: 'select', required: true, defaultValue: 'zh', options: ['zh', 'en'] },
    { name: 'formKey', type: 'text', unique: true, hidden: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true },
  ],
}
