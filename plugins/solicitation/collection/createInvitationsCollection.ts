import type { CollectionConfig, DateField } from 'payload'
import type { SolicitationSettings } from '../options'
import { both } from '../translations'

const nobody = () => false
const moment = { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } as const

type MomentKey = 'invitedAt' | 'readAt' | 'answeredAt' | 'remindedAt'

const momentField = (name: MomentKey): DateField => ({
  name,
  type: 'date',
  label: both((t) => t[name]),
  admin: { date: moment },
})

/** One row a person who was asked: written by the topic's moves only, read by those the options name. */
export const createInvitationsCollection = (settings: SolicitationSettings): CollectionConfig => ({
  slug: settings.slug,
  labels: { singular: both((t) => t.invitation), plural: both((t) => t.invitations) },
  access: { create: nobody, read: settings.readAccess, update: nobody, delete: nobody, readVersions: nobody },
  admin: {
    defaultColumns: ['topic', 'person', 'invitedAt', 'readAt', 'answeredAt', 'reminders'],
    hidden: true,
  },
  indexes: [{ fields: ['topic', 'person'], unique: true }],
  versions: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  graphQL: { disableMutations: true },
  fields: [
    {
      name: 'topic',
      type: 'relationship',
      relationTo: settings.topics,
      required: true,
      index: true,
      label: both((t) => t.topic),
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: settings.people,
      required: true,
      index: true,
      label: both((t) => t.person),
    },
    { ...momentField('invitedAt'), required: true },
    momentField('readAt'),
    momentField('answeredAt'),
    momentField('remindedAt'),
    { name: 'reminders', type: 'number', required: true, defaultValue: 0, label: both((t) => t.reminders) },
    ...(settings.organisations === null
      ? []
      : [
          {
            name: 'organisation',
            type: 'relationship',
            relationTo: settings.organisations,
            required: true,
            index: true,
            label: both((t) => t.organisation),
            admin: { hidden: true },
          } as const,
        ]),
  ],
})
