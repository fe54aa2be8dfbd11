import { type CollectionConfig, type CollectionSlug, type Field } from 'payload'

import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'

const nobody = () => false

/** Rows are written by the plugin's own statements; whoever may read messages may read these. */
export const writtenByPlugin = (settings: MailSettings): Partial<CollectionConfig> => ({
  access: {
    read: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: nobody,
    ...settings.access,
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  defaultSort: '-createdAt',
  graphQL: { disableMutations: true },
  timestamps: true,
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
})

/** The message a row speaks of. */
export const messageField = ({ slug }: MailSettings): Field => ({
  name: 'message',
  type: 'relationship',
  // The application's generated types know its slugs; a plugin is told one by name.
  relationTo: slug as CollectionSlug,
  index: true,
  label: labelOf('fieldMessage'),
})
