import type { CollectionConfig } from 'payload'
import { seriesKinds } from '../../src/domain/vocabulary'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, fieldLabel, group, help, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { slugPattern } from '../shared/slug'

/** What an office issues: each series has its own masthead and its own numbers. */
export const series: CollectionConfig = {
  slug: 'series',
  labels: collectionLabels('series'),
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: group('settings'),
    defaultColumns: ['name', 'slug', 'kind'],
    hidden: shownTo('admin', 'editor'),
  },
  access: {
    create: creatableBy('admin'),
    read: ownBodyFor('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'),
    update: ownBodyFor('admin'),
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'name', type: 'text', required: true, label: fieldLabel('name') },
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
      defaultValue: 'digest',
      label: fieldLabel('kind'),
      options: optionsFrom(seriesKinds, (t) => t.options.seriesKinds),
    },
    { name: 'masthead', type: 'text', required: true, label: fieldLabel('masthead') },
    { name: 'issuer', type: 'text', required: true, label: fieldLabel('issuer') },
    organisationField,
  ],
}
