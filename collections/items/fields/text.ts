import type { Field } from 'payload'
import { textEditor } from '../../shared/editor'
import { fieldLabel } from '../../shared/labels'
import { maxCharacters } from '../../shared/maxCharacters'

/** Situation, analysis, suggestions: the parts every item must have. */
export const textFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    validate: maxCharacters(100),
    index: true,
    label: fieldLabel('title'),
  },
  { name: 'situation', type: 'richText', required: true, editor: textEditor, label: fieldLabel('situation') },
  { name: 'analysis', type: 'richText', editor: textEditor, label: fieldLabel('analysis') },
  {
    name: 'suggestions',
    type: 'array',
    label: fieldLabel('suggestions'),
    labels: { singular: fieldLabel('suggestionText'), plural: fieldLabel('suggestions') },
    maxRows: 20,
    fields: [
      {
        name: 'text',
        type: 'richText',
        required: true,
        editor: textEditor,
        label: fieldLabel('suggestionText'),
      },
      {
        name: 'department',
        type: 'relationship',
        relationTo: 'departments',
        label: fieldLabel('suggestionDepartment'),
      },
    ],
  },
  {
    name: 'files',
    type: 'relationship',
    relationTo: 'attachments',
    hasMany: true,
    label: fieldLabel('files'),
  },
]
