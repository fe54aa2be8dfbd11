import type { CollectionConfig } from 'payload'
import { organisationKinds, organisationLevels } from '../../src/domain/vocabulary'
import { nobody } from '../shared/access'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { shownTo } from '../shared/shownTo'
import { keepUnderOwnBody } from './hooks/keepUnderOwnBody'
import { manageOrganisations, readOrganisations } from './access'

export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: collectionLabels('organisations'),
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: group('people'),
    defaultColumns: ['name', 'kind', 'level', 'parent', 'active'],
    hidden: shownTo('admin', 'editor'),
  },
  access: {
    create: manageOrganisations,
    read: readOrganisations,
    update: manageOrganisations,
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [keepUnderOwnBody] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'name', type: 'text', required: true, label: fieldLabel('name') },
    { name: 'shortName', type: 'text', label: fieldLabel('shortName') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: fieldLabel('kind'),
      options: optionsFrom(organisationKinds, (t) => t.options.organisationKinds),
    },
    {
      name: 'level',
      type: 'select',
      label: fieldLabel('level'),
      options: optionsFrom(organisationLevels, (t) => t.options.organisationLevels),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      label: fieldLabel('parent'),
    },
    { name: 'officer', type: 'relationship', relationTo: 'members', label: fieldLabel('officer') },
    { name: 'active', type: 'checkbox', defaultValue: true, label: fieldLabel('active') },
  ],
}
