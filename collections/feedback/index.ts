import type { CollectionConfig } from 'payload'
import { feedbackKinds, outcomeClasses, solvedAnswers } from '../../src/domain/vocabulary'
import { fieldFor, nobody } from '../shared/access'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { readFeedback } from './access'

/** What comes back: departments' replies and supervisors' verdicts. Rows are added, never changed. */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: collectionLabels('feedback'),
  admin: {
    useAsTitle: 'by',
    group: group('handling'),
    hidden: true,
    defaultColumns: ['kind', 'outcomeClass', 'by', 'createdAt'],
  },
  access: { create: nobody, read: readFeedback, update: nobody, delete: nobody, readVersions: nobody },
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: [
    {
      name: 'assignment',
      type: 'relationship',
      relationTo: 'assignments',
      required: true,
      index: true,
      label: fieldLabel('assignment'),
    },
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      required: true,
      index: true,
      label: fieldLabel('item'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: fieldLabel('kind'),
      options: optionsFrom(feedbackKinds, (t) => t.options.feedbackKinds),
    },
    {
      name: 'outcomeClass',
      type: 'select',
      label: fieldLabel('outcomeClass'),
      options: optionsFrom(outcomeClasses, (t) => t.options.outcomeClasses),
    },
    {
      name: 'verdict',
      type: 'select',
      label: fieldLabel('verdict'),
      options: optionsFrom(['accept', 'redo'] as const, (t) => t.options.verdicts),
    },
    {
      name: 'solved',
      type: 'select',
      label: fieldLabel('solved'),
      options: optionsFrom(solvedAnswers, (t) => t.options.solvedAnswers),
    },
    {
      // Raw: an author may have typed how to reach them. Departments get the words without that, by mail.
      name: 'authorText',
      type: 'textarea',
      label: fieldLabel('authorText'),
      access: { read: fieldFor('admin', 'editor', 'supervisor', 'secretaryGeneral', 'auditor') },
    },
    { name: 'publishableText', type: 'textarea', label: fieldLabel('publishableText') },
    {
      name: 'internalText',
      type: 'textarea',
      label: fieldLabel('internalText'),
      access: {
        read: fieldFor('admin', 'editor', 'supervisor', 'secretaryGeneral', 'auditor', 'departmentHandler'),
      },
    },
    {
      name: 'files',
      type: 'relationship',
      relationTo: 'attachments',
      hasMany: true,
      label: fieldLabel('files'),
    },
    { name: 'by', type: 'text', required: true, label: fieldLabel('by') },
    organisationField,
  ],
}
