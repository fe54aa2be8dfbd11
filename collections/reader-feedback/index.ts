import type { CollectionConfig } from 'payload'
import { helpfulAnswers, readerFeedbackStates } from '../../src/domain/vocabulary'
import { both } from '../../src/translations'
import { nobody, ownBodyFor } from '../shared/access'
import { momentShown } from '../shared/dates'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { writtenByOperations } from '../shared/writtenByOperations'

const components = '/src/app/(payload)/components/readers'

/** What readers of a public entry said; nothing of it is shown before an editor decided so. */
export const readerFeedback: CollectionConfig = {
  slug: 'reader-feedback',
  labels: collectionLabels('reader-feedback'),
  admin: {
    useAsTitle: 'comment',
    hideAPIURL: true,
    group: group('publishing'),
    defaultColumns: ['comment', 'helpful', 'issue', 'position', 'state', 'createdAt'],
    hidden: shownTo('admin', 'editor', 'secretaryGeneral'),
    components: {
      beforeListTable: [`${components}/FeedbackFilters#FeedbackFilters`],
      edit: { beforeDocumentControls: [`${components}/FeedbackControls#FeedbackControls`] },
    },
  },
  access: {
    create: nobody,
    read: ownBodyFor('admin', 'editor', 'secretaryGeneral', 'auditor'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  ...writtenByOperations,
  graphQL: { disableMutations: true },
  fields: [
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'issues',
      required: true,
      index: true,
      label: fieldLabel('issue'),
    },
    { name: 'position', type: 'number', required: true, label: fieldLabel('position') },
    { name: 'series', type: 'text', required: true, label: fieldLabel('series') },
    { name: 'year', type: 'number', required: true, label: fieldLabel('year') },
    { name: 'number', type: 'number', required: true, label: fieldLabel('number') },
    {
      name: 'helpful',
      type: 'select',
      label: fieldLabel('helpful'),
      options: optionsFrom(helpfulAnswers, (t) => t.options.helpfulAnswers),
    },
    { name: 'comment', type: 'textarea', maxLength: 500, label: fieldLabel('comment') },
    { name: 'name', type: 'text', maxLength: 40, label: fieldLabel('personName') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: both((t) => t.subscriptions.desk.columns.state),
      options: optionsFrom(readerFeedbackStates, (t) => t.options.readerFeedbackStates),
      admin: { components: { Cell: `${components}/StateCell#StateCell` } },
    },
    { name: 'moderatedBy', type: 'text', label: fieldLabel('moderatedBy') },
    { name: 'moderatedAt', type: 'date', label: fieldLabel('moderatedAt'), admin: momentShown },
    organisationField,
  ],
}
