import type { CollectionConfig } from 'payload'
import { feedbackKinds, outcomeClasses, solvedAnswers } from '../../src/domain/vocabulary'
import { dayShown } from '../shared/dates'
import { fieldFor, nobody } from '../shared/access'
import { assignmentField, inboundMailField, itemField, viaField } from '../shared/dutyFields'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { writtenByOperations } from '../shared/writtenByOperations'
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
  ...writtenByOperations,
  fields: [
    assignmentField,
    itemField,
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
    { name: 'restText', type: 'textarea', label: fieldLabel('restText') },
    { name: 'restBy', type: 'date', label: fieldLabel('restBy'), admin: dayShown },
    {
      name: 'fulfilled',
      type: 'select',
      label: fieldLabel('fulfilled'),
      options: optionsFrom(['yes', 'no'] as const, (t) => t.options.fulfilledAnswers),
    },
    { name: 'letterNumber', type: 'text', label: fieldLabel('letterNumber') },
    { name: 'by', type: 'text', required: true, label: fieldLabel('by') },
    { name: 'post', type: 'text', label: fieldLabel('post') },
    { name: 'phone', type: 'text', label: fieldLabel('phone') },
    viaField({ required: false }),
    inboundMailField,
    organisationField,
  ],
}
