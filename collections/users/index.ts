import type { CollectionConfig } from 'payload'
import { roles } from '../../src/domain/roles'
import { fieldFor, nobody } from '../shared/access'
import { collectionLabels, fieldLabel, group, help, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { adminOnly, enterAdmin, readUsers, updateUsers } from './access'
import { endSessions } from './hooks/endSessions'
import { refuseDisabled } from './hooks/refuseDisabled'

const eightHours = 8 * 60 * 60
const tenMinutes = 10 * 60 * 1000

export const users: CollectionConfig = {
  slug: 'users',
  labels: collectionLabels('users'),
  auth: {
    tokenExpiration: eightHours,
    // The lock-out slows guessing; it is short, so that it cannot be used to keep somebody out for long.
    maxLoginAttempts: 8,
    lockTime: tenMinutes,
    useAPIKey: false,
    forgotPassword: { expiration: 60 * 60 * 1000 },
    cookies: { sameSite: 'Lax', secure: (process.env.PUBLIC_URL ?? '').startsWith('https:') },
  },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    group: group('people'),
    defaultColumns: ['name', 'email', 'roles', 'post', 'disabled'],
    hidden: shownTo('admin'),
  },
  access: {
    create: adminOnly,
    read: readUsers,
    update: updateUsers,
    delete: nobody,
    readVersions: nobody,
    unlock: adminOnly,
    admin: enterAdmin,
  },
  hooks: { beforeValidate: [stampOrganisation], beforeChange: [endSessions], beforeLogin: [refuseDisabled] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  fields: [
    { name: 'name', type: 'text', required: true, label: fieldLabel('personName') },
    { name: 'post', type: 'text', label: fieldLabel('post') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: false,
      label: fieldLabel('roles'),
      access: { create: fieldFor('admin'), update: fieldFor('admin') },
      admin: { description: help('roles') },
      options: optionsFrom(roles, (t) => t.options.roles),
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'organisations',
      label: fieldLabel('unit'),
      access: { create: fieldFor('admin'), update: fieldFor('admin') },
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      label: fieldLabel('department'),
      access: { create: fieldFor('admin'), update: fieldFor('admin') },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      label: fieldLabel('disabled'),
      access: { create: fieldFor('admin'), update: fieldFor('admin') },
      admin: { description: help('disabled'), position: 'sidebar' },
    },
    organisationField,
  ],
}
