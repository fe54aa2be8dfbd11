import type { CollectionConfig } from 'payload'
import {
  memberKinds,
  organisationKinds,
  organisationLevels,
  submissionModes,
} from '../../src/domain/vocabulary'
import { nobody } from '../shared/access'
import { collectionLabels, fieldLabel, group, help, optionsFrom } from '../shared/labels'
import { shownTo } from '../shared/shownTo'
import { keepUnderOwnBody } from './hooks/keepUnderOwnBody'
import { handlingRules } from './fields/handling'
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
    {
      name: 'submissionMode',
      type: 'select',
      defaultValue: 'open',
      label: fieldLabel('submissionMode'),
      options: optionsFrom(submissionModes, (t) => t.options.submissionModes),
      admin: { description: help('submissionMode'), condition: (data) => data.kind === 'cppcc' },
    },
    {
      name: 'quotas',
      type: 'array',
      label: fieldLabel('quotas'),
      admin: { description: help('quotas'), condition: (data) => data.kind === 'cppcc' },
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: fieldLabel('kind'),
          options: optionsFrom(memberKinds, (t) => t.options.memberKinds),
        },
        { name: 'minimum', type: 'number', required: true, min: 0, max: 99, label: fieldLabel('minimum') },
      ],
    },
    handlingRules,
    { name: 'active', type: 'checkbox', defaultValue: true, label: fieldLabel('active') },
  ],
}
