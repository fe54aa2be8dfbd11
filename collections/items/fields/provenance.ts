import type { Field } from 'payload'
import { derivedKinds } from '../../../src/domain/vocabulary'
import { fieldLabel, optionsFrom } from '../../shared/labels'
import { maxCharacters } from '../../shared/maxCharacters'
import { readReporterContact } from '../access'

/** Who speaks, through what, and whether it may be shown. */
export const provenanceFields: Field[] = [
  { name: 'lead', type: 'relationship', relationTo: 'members', index: true, label: fieldLabel('lead') },
  {
    name: 'coReporters',
    type: 'relationship',
    relationTo: 'members',
    hasMany: true,
    label: fieldLabel('coReporters'),
  },
  {
    name: 'reporter',
    type: 'group',
    label: fieldLabel('reporter'),
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        validate: maxCharacters(60),
        label: fieldLabel('personName'),
      },
      { name: 'unit', type: 'text', validate: maxCharacters(120), label: fieldLabel('unit') },
      {
        name: 'phone',
        type: 'text',
        maxLength: 40,
        label: fieldLabel('phone'),
        access: { read: readReporterContact },
      },
      { name: 'email', type: 'email', label: fieldLabel('email'), access: { read: readReporterContact } },
    ],
  },
  { name: 'topic', type: 'relationship', relationTo: 'topics', index: true, label: fieldLabel('topic') },
  {
    name: 'contactPoint',
    type: 'relationship',
    relationTo: 'contact-points',
    index: true,
    label: fieldLabel('contactPoint'),
  },
  { name: 'sourceActivity', type: 'text', validate: maxCharacters(120), label: fieldLabel('sourceActivity') },
  {
    name: 'derivedFrom',
    type: 'group',
    label: fieldLabel('derivedFrom'),
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: fieldLabel('kind'),
        options: optionsFrom(derivedKinds, (t) => t.options.derivedKinds),
      },
      {
        name: 'reference',
        type: 'text',
        validate: maxCharacters(200),
        label: fieldLabel('derivedReference'),
      },
    ],
  },
  { name: 'publicConsent', type: 'checkbox', defaultValue: false, label: fieldLabel('publicConsent') },
  {
    name: 'consentReason',
    type: 'text',
    validate: maxCharacters(300),
    label: fieldLabel('consentReason'),
    admin: { condition: (data) => data.publicConsent !== true },
  },
  { name: 'original', type: 'checkbox', defaultValue: false, label: fieldLabel('original') },
]
