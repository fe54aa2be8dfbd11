import type { CollectionConfig } from 'payload'
import { nobody } from '../shared/access'
import { collectionLabels, group } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { writtenByOperations } from '../shared/writtenByOperations'
import { readAssignments } from './access'
import { clockFields } from './fields/clock'
import { dutyFields } from './fields/duty'
import { outcomeFields } from './fields/outcome'

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
      views: {
        edit: { default: { Component: '/src/app/(payload)/components/handling/DutyPage#DutyPage' } },
      },
    },
  },
  access: { create: nobody, read: readAssignments, update: nobody, delete: nobody, readVersions: nobody },
  hooks: { beforeValidate: [stampOrganisation] },
  ...writtenByOperations,
  fields: [...dutyFields, ...clockFields, ...outcomeFields, organisationField],
}
