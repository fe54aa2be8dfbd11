import type { CollectionConfig } from 'payload'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, group } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { readTopics } from './access'
import { topicComponents } from './components'
import { audienceField } from './fields/audience'
import { stateFields } from './fields/state'
import { textFields } from './fields/text'
import { timeFields } from './fields/times'

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: collectionLabels('topics'),
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: group('solicitation'),
    defaultColumns: ['title', 'kind', 'state', 'deadline', 'answers', 'origin'],
    components: topicComponents,
    hidden: shownTo('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'auditor'),
  },
  access: {
    create: creatableBy('admin', 'editor'),
    read: readTopics,
    update: ownBodyFor('admin', 'editor'),
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [...textFields, ...timeFields, audienceField, ...stateFields, organisationField],
}
