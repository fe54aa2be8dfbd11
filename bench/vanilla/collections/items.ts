import type { CollectionConfig, Field } from 'payload'

/** The fields of the product's items. */
const fields: Field[] = [
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
          { name: 'contactPoint', type: 'relationship', relationTo: 'contact-points', index: true },
          { name: 'sourceActivity', type: 'text', maxLength: 120 },
          {
            name: 'derivedFrom',
            type: 'group',
            fields: [
              { name: 'kind', type: 'select', options: ['proposal', 'researchReport'] },
              { name: 'reference', type: 'text', maxLength: 200 },
            ],
          },
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
]

/** Nothing around them: versions on, access as Payload has it. */
export const items: CollectionConfig = { slug: 'items', versions: true, fields }

/** The same without versions, as the product keeps its items; visitors may create, too. */
export const plainItems: CollectionConfig = {
  slug: 'plain-items',
  versions: false,
  access: { create: () => true },
  fields,
}
