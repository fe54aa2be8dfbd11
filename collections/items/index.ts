import type { CollectionConfig } from 'payload'
import { nobody } from '../shared/access'
import { collectionLabels, group } from '../shared/labels'
import { stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { createItems, deleteItems, readItems, updateItems } from './access'
import { itemFields } from './fields'
import { stampReceipt } from './hooks/stampReceipt'

export const items: CollectionConfig = {
  slug: 'items',
  labels: collectionLabels('items'),
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: group('items'),
    defaultColumns: [
      'title',
      'receipt',
      'category',
      'workflowStatus',
      'workflowStep',
      'workflowWaitingFor',
      'workflowDueAt',
    ],
    listSearchableFields: ['title', 'receipt'],
    hidden: shownTo('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'),
    components: {
      edit: { beforeDocumentControls: ['/src/app/(payload)/components/DispatchItem#DispatchItem'] },
      views: {
        edit: {
          handling: {
            Component: '/src/app/(payload)/components/instructions/HandlingTab#HandlingTab',
            path: '/handling',
            tab: { label: ({ t }) => t('minqiao:handling'), href: '/handling', order: 300 },
          },
        },
      },
    },
  },
  access: {
    create: createItems,
    read: readItems,
    update: updateItems,
    delete: deleteItems,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation], beforeChange: [stampReceipt] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: itemFields,
}

/** What reviewers approve: exactly these fields are bound to every approval. */
export const itemContentFields = [
  'title',
  'situation',
  'analysis',
  'suggestions',
  'category',
  'nature',
  'urgency',
  'lead',
  'coReporters',
  'reporter',
  'publicConsent',
  'consentReason',
  'topic',
  'contactPoint',
  'sourceActivity',
  'derivedFrom',
  'files',
] as const
