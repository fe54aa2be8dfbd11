import type { Field } from 'payload'
import { instructionKinds, instructionSides, organisationLevels } from '../../../src/domain/vocabulary'
import { nobody } from '../../shared/access'
import { dayShown } from '../../shared/dates'
import { fieldLabel, help, optionsFrom } from '../../shared/labels'

/** Who wrote what, when (domain §6.3). */
export const wordsFields: Field[] = [
  { name: 'leaderName', type: 'text', required: true, label: fieldLabel('leaderName') },
  { name: 'leaderPost', type: 'text', label: fieldLabel('leaderPost') },
  {
    name: 'side',
    type: 'select',
    required: true,
    defaultValue: 'government',
    label: fieldLabel('side'),
    options: optionsFrom(instructionSides, (t) => t.options.instructionSides),
  },
  {
    name: 'level',
    type: 'select',
    required: true,
    defaultValue: 'municipal',
    label: fieldLabel('level'),
    options: optionsFrom(organisationLevels, (t) => t.options.organisationLevels),
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'instruct',
    label: fieldLabel('kind'),
    options: optionsFrom(instructionKinds, (t) => t.options.instructionKinds),
  },
  { name: 'givenOn', type: 'date', required: true, label: fieldLabel('givenOn'), admin: dayShown },
  { name: 'text', type: 'textarea', label: fieldLabel('instructionText') },
  {
    name: 'scans',
    type: 'relationship',
    relationTo: 'attachments',
    hasMany: true,
    label: fieldLabel('scans'),
  },
  { name: 'registerNumber', type: 'text', label: fieldLabel('registerNumber') },
  { name: 'important', type: 'checkbox', defaultValue: false, label: fieldLabel('important') },
  {
    name: 'forDepartments',
    type: 'checkbox',
    defaultValue: true,
    label: fieldLabel('forDepartments'),
    admin: { description: help('forDepartments') },
  },
  {
    name: 'recordedBy',
    type: 'relationship',
    relationTo: 'users',
    label: fieldLabel('recordedBy'),
    access: { create: nobody, update: nobody },
    admin: { readOnly: true },
  },
]
