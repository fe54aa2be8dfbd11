import type { CollectionConfig } from 'payload'
import { memberKinds } from '../../src/domain/vocabulary'
import { creatableBy, nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { readContact, readMembers } from './access'

export const members: CollectionConfig = {
  slug: 'members',
  labels: collectionLabels('members'),
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: group('people'),
    defaultColumns: ['name', 'kind', 'sector', 'committee', 'unit', 'active'],
    hidden: shownTo('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'),
  },
  access: {
    create: creatableBy('admin', 'editor'),
    read: readMembers,
    update: ownBodyFor('admin', 'editor'),
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    { name: 'name', type: 'text', required: true, index: true, label: fieldLabel('personName') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'member',
      label: fieldLabel('kind'),
      options: optionsFrom(memberKinds, (t) => t.options.memberKinds),
    },
    { name: 'sector', type: 'text', label: fieldLabel('sector') },
    { name: 'committee', type: 'relationship', relationTo: 'organisations', label: fieldLabel('committee') },
    { name: 'unit', type: 'relationship', relationTo: 'organisations', label: fieldLabel('unit') },
    { name: 'post', type: 'text', label: fieldLabel('post') },
    { name: 'phone', type: 'text', label: fieldLabel('phone'), access: { read: readContact } },
    { name: 'email', type: 'email', label: fieldLabel('email'), access: { read: readContact } },
    { name: 'term', type: 'text', label: fieldLabel('term') },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true, label: fieldLabel('user') },
    { name: 'tags', type: 'text', hasMany: true, label: fieldLabel('tags') },
    {
      name: 'mail',
      type: 'group',
      label: fieldLabel('mail'),
      fields: [
        { name: 'topics', type: 'checkbox', defaultValue: true, label: fieldLabel('mailTopics') },
        { name: 'reminders', type: 'checkbox', defaultValue: true, label: fieldLabel('mailReminders') },
        { name: 'progress', type: 'checkbox', defaultValue: false, label: fieldLabel('mailProgress') },
      ],
    },
    { name: 'active', type: 'checkbox', defaultValue: true, label: fieldLabel('active') },
    organisationField,
  ],
}
