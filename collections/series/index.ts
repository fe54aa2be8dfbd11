import type { CollectionConfig } from 'payload'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, group } from '../shared/labels'
import { stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { seriesFields } from './fields'

/** What an office issues: each series has its own masthead and its own numbers. */
export const series: CollectionConfig = {
  slug: 'series',
  labels: collectionLabels('series'),
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: group('settings'),
    defaultColumns: ['name', 'slug', 'kind', 'active'],
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
  fields: seriesFields,
}
