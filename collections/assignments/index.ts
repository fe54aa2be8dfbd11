import type { CollectionConfig } from 'payload'
import { dayShown, momentShown } from '../shared/dates'
import { assignmentStates } from '../../src/domain/vocabulary'
import { nobody } from '../shared/access'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { readAssignments } from './access'

/** One department's duty. Made by dispatching, moved by replying and verifying; never edited by hand. */
export const assignments: CollectionConfig = {
  slug: 'assignments',
  labels: collectionLabels('assignments'),
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: group('handling'),
    defaultColumns: ['title', 'department', 'role', 'state', 'dueAt', 'dispatchedAt'],
    hidden: shownTo('admin', 'editor', 'supervisor', 'departmentHandler', 'secretaryGeneral', 'auditor'),
    components: {
      edit: { beforeDocumentControls: ['/src/app/(payload)/components/VerifyReply#VerifyReply'] },
    },
  },
  access: { create: nobody, read: readAssignments, update: nobody, delete: nobody, readVersions: nobody },
  hooks: { beforeValidate: [stampOrganisation] },
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: [
    { name: 'title', type: 'text', required: true, label: fieldLabel('title') },
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      required: true,
      index: true,
      label: fieldLabel('item'),
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      index: true,
      label: fieldLabel('department'),
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'lead',
      label: fieldLabel('role'),
      options: optionsFrom(['lead', 'co'] as const, (t) => t.options.assignmentRoles),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'dispatched',
      index: true,
      label: fieldLabel('state'),
      options: optionsFrom(assignmentStates, (t) => t.options.assignmentStates),
    },
    {
      name: 'rev',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: fieldLabel('rev'),
      admin: { hidden: true },
    },
    { name: 'instruction', type: 'textarea', label: fieldLabel('instruction') },
    {
      name: 'dispatchedAt',
      type: 'date',
      required: true,
      label: fieldLabel('dispatchedAt'),
      admin: momentShown,
    },
    { name: 'dueAt', type: 'date', required: true, label: fieldLabel('dueAt'), admin: dayShown },
    { name: 'contactName', type: 'text', required: true, label: fieldLabel('contactName') },
    { name: 'contactEmail', type: 'email', required: true, label: fieldLabel('contactEmail') },
    {
      name: 'replyVersion',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: fieldLabel('replyVersion'),
    },
    {
      // Set once, by the move that sends the answer back for its author; the database refuses a second time.
      name: 'reopenedAt',
      type: 'date',
      label: fieldLabel('reopenedAt'),
      admin: { ...momentShown, condition: (data) => Boolean(data.reopenedAt) },
    },
    { name: 'dispatchedBy', type: 'relationship', relationTo: 'users', label: fieldLabel('dispatchedBy') },
    {
      name: 'replies',
      type: 'join',
      collection: 'feedback',
      on: 'assignment',
      label: collectionLabels('feedback').plural,
      admin: { allowCreate: false, defaultColumns: ['kind', 'outcomeClass', 'by', 'createdAt'] },
    },
    organisationField,
  ],
}
