import type { CollectionConfig } from 'payload'
import { momentShown } from '../shared/dates'
import { topicKinds, topicOrigins } from '../../src/domain/vocabulary'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, fieldLabel, group, help, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { slugPattern } from '../shared/slug'
import { shownTo } from '../shared/shownTo'
import { readTopics } from './access'

export const topics: CollectionConfig = {
  slug: 'topics',
  labels: collectionLabels('topics'),
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    group: group('solicitation'),
    defaultColumns: ['title', 'kind', 'origin', 'deadline', 'published'],
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
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 100, label: fieldLabel('title') },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      validate: slugPattern,
      label: fieldLabel('slug'),
      admin: { description: help('slug') },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'solicitation',
      label: fieldLabel('kind'),
      options: optionsFrom(topicKinds, (t) => t.options.topicKinds),
    },
    {
      name: 'origin',
      type: 'select',
      required: true,
      defaultValue: 'own',
      label: fieldLabel('origin'),
      options: optionsFrom(topicOrigins, (t) => t.options.topicOrigins),
    },
    { name: 'brief', type: 'textarea', required: true, label: fieldLabel('brief') },
    { name: 'opensAt', type: 'date', required: true, label: fieldLabel('opensAt'), admin: momentShown },
    { name: 'deadline', type: 'date', required: true, label: fieldLabel('deadline'), admin: momentShown },
    { name: 'upperDeadline', type: 'date', label: fieldLabel('upperDeadline'), admin: momentShown },
    { name: 'wordLimit', type: 'number', min: 100, max: 10_000, label: fieldLabel('wordLimit') },
    { name: 'isPublic', type: 'checkbox', defaultValue: true, label: fieldLabel('isPublic') },
    { name: 'published', type: 'checkbox', defaultValue: false, index: true, label: fieldLabel('published') },
    organisationField,
  ],
}
