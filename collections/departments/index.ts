import type { CollectionConfig } from 'payload'
import { dayShown, momentShown } from '../shared/dates'
import { categories } from '../../src/domain/vocabulary'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, fieldLabel, group, help, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { readDepartments } from './access'

export const departments: CollectionConfig = {
  slug: 'departments',
  labels: collectionLabels('departments'),
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: group('handling'),
    defaultColumns: ['name', 'handles', 'active'],
    hidden: shownTo('admin', 'editor', 'supervisor', 'auditor'),
  },
  access: {
    create: creatableBy('admin', 'supervisor'),
    read: readDepartments,
    update: ownBodyFor('admin', 'supervisor'),
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
      name: 'handles',
      type: 'select',
      hasMany: true,
      label: fieldLabel('handles'),
      options: optionsFrom(categories, (t) => t.options.categories),
    },
    {
      name: 'contacts',
      type: 'array',
      label: fieldLabel('contacts'),
      admin: { description: help('contacts') },
      fields: [
        { name: 'name', type: 'text', required: true, label: fieldLabel('personName') },
        { name: 'post', type: 'text', label: fieldLabel('post') },
        { name: 'phone', type: 'text', label: fieldLabel('phone') },
        { name: 'email', type: 'email', required: true, label: fieldLabel('email') },
        { name: 'validFrom', type: 'date', label: fieldLabel('validFrom'), admin: dayShown },
        { name: 'validTo', type: 'date', label: fieldLabel('validTo'), admin: dayShown },
        {
          name: 'bouncedAt',
          type: 'date',
          label: fieldLabel('bouncedAt'),
          admin: { ...momentShown, readOnly: true },
        },
        { name: 'verified', type: 'checkbox', defaultValue: false, label: fieldLabel('verified') },
      ],
    },
    {
      name: 'letterName',
      type: 'text',
      label: fieldLabel('letterName'),
      admin: { description: help('letterName') },
    },
    {
      name: 'superior',
      type: 'group',
      label: fieldLabel('superior'),
      admin: { description: help('superior') },
      fields: [
        { name: 'name', type: 'text', label: fieldLabel('personName') },
        { name: 'post', type: 'text', label: fieldLabel('post') },
        { name: 'email', type: 'email', label: fieldLabel('email') },
      ],
    },
    { name: 'fallbackOwner', type: 'relationship', relationTo: 'users', label: fieldLabel('fallbackOwner') },
    { name: 'active', type: 'checkbox', defaultValue: true, label: fieldLabel('active') },
    organisationField,
  ],
}
