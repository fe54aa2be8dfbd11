import type { CollectionConfig } from 'payload'
import { nobody } from '../shared/access'
import { collectionLabels, group } from '../shared/labels'
import { stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { createIssues, deleteIssues, readIssues, updateIssues } from './access'
import { issueFields } from './fields'

export const issues: CollectionConfig = {
  slug: 'issues',
  labels: collectionLabels('issues'),
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: group('publishing'),
    defaultColumns: [
      'title',
      'series',
      'year',
      'number',
      'workflowStatus',
      'workflowStep',
      'workflowWaitingFor',
      'workflowDueAt',
    ],
    hidden: shownTo('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'),
    components: {
      edit: { beforeDocumentControls: ['/src/app/(payload)/components/PublishIssue#PublishIssue'] },
      views: {
        edit: {
          desk: {
            Component: '/src/app/(payload)/components/desk/DeskView#DeskView',
            path: '/desk',
            tab: { label: ({ t }) => t('minqiao:desk'), href: '/desk', order: 50 },
          },
          documents: {
            Component: '/src/app/(payload)/components/documents/DocumentsView#DocumentsView',
            path: '/documents',
            tab: { label: ({ t }) => t('minqiao:documents'), href: '/documents', order: 200 },
          },
          handling: {
            Component: '/src/app/(payload)/components/instructions/HandlingTab#HandlingTab',
            path: '/handling',
            tab: { label: ({ t }) => t('minqiao:handling'), href: '/handling', order: 300 },
          },
          mailing: {
            Component: '/src/app/(payload)/components/mailing/MailingView#MailingView',
            path: '/mailing',
            tab: { label: ({ t }) => t('minqiao:mailing'), href: '/mailing', order: 400 },
          },
        },
      },
    },
  },
  access: {
    create: createIssues,
    read: readIssues,
    update: updateIssues,
    delete: deleteIssues,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: issueFields,
}

/** What the signatories of an issue approve. */
export const issueContentFields = [
  'title',
  'series',
  'editorsNote',
  'publicNote',
  'entries',
  'reportTo',
  'sendTo',
  'distributeTo',
] as const
