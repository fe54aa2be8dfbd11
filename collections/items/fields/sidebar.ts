import type { Field } from 'payload'
import { categories, natures, urgencies } from '../../../src/domain/vocabulary'
import { nobody } from '../../shared/access'
import { fieldLabel, optionsFrom } from '../../shared/labels'

const sidebar = { position: 'sidebar' } as const

export const sidebarFields: Field[] = [
  {
    name: 'receipt',
    type: 'text',
    unique: true,
    label: fieldLabel('receipt'),
    access: { create: nobody, update: nobody },
    admin: { ...sidebar, readOnly: true },
  },
  {
    name: 'category',
    type: 'select',
    required: true,
    index: true,
    label: fieldLabel('category'),
    options: optionsFrom(categories, (t) => t.options.categories),
    admin: sidebar,
  },
  {
    name: 'nature',
    type: 'select',
    required: true,
    defaultValue: 'general',
    label: fieldLabel('nature'),
    options: optionsFrom(natures, (t) => t.options.natures),
    admin: sidebar,
  },
  {
    name: 'urgency',
    type: 'select',
    required: true,
    defaultValue: 'normal',
    label: fieldLabel('urgency'),
    options: optionsFrom(urgencies, (t) => t.options.urgencies),
    admin: sidebar,
  },
  {
    name: 'submittedBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: fieldLabel('submittedBy'),
    access: { create: nobody, update: nobody },
    admin: { ...sidebar, readOnly: true },
  },
  {
    // When it first came to the office. Once there, it stays: the database keeps it (src/server/submittedAt.sql.ts).
    name: 'submittedAt',
    type: 'date',
    label: fieldLabel('submittedAt'),
    access: { create: nobody, update: nobody },
    admin: { ...sidebar, readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'locale',
    type: 'select',
    required: true,
    defaultValue: 'zh',
    label: fieldLabel('locale'),
    options: [
      { value: 'zh', label: '中文' },
      { value: 'en', label: 'English' },
    ],
    admin: { condition: () => false },
  },
  {
    // One press of the form's button, one item: the form carries this key and the column is unique.
    name: 'formKey',
    type: 'text',
    unique: true,
    access: { create: nobody, read: nobody, update: nobody },
    admin: { hidden: true },
  },
]
