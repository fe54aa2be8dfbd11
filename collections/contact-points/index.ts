import type { CollectionConfig } from 'payload'
import { contactPointKinds } from '../../src/domain/vocabulary'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { readContactPoints } from './access'

/** Where a body meets people: items name the one they came through, so that its use can be counted. */
export const contactPoints: CollectionConfig = {
  slug: 'contact-points',
  labels: collectionLabels('contact-points'),
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: group('people'),
    defaultColumns: ['name', 'kind', 'region', 'active'],
    hidden: shownTo('admin', 'editor', 'auditor'),
  },
  access: {
    create: creatableBy('admin', 'editor'),
    read: readContactPoints,
    update: ownBodyFor('admin', 'editor'),
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, label: fieldLabel('name') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: fieldLabel('kind'),
      options: optionsFrom(contactPointKinds, (t) => t.options.contactPointKinds),
    },
    { name: 'region', type: 'text', maxLength: 100, label: fieldLabel('region') },
    {
      name: 'hosts',
      type: 'relationship',
      relationTo: 'members',
      hasMany: true,
      label: fieldLabel('hosts'),
    },
    { name: 'active', type: 'checkbox', defaultValue: true, label: fieldLabel('active') },
    organisationField,
  ],
}
