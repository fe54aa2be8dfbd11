import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { creatableBy, nobody } from '../shared/access'
import { collectionLabels, fieldLabel, group } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { readAttachments } from './access'
import { nameByContent } from './hooks/nameByContent'

const dataDir = path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? '.data')

export const attachments: CollectionConfig = {
  slug: 'attachments',
  labels: collectionLabels('attachments'),
  admin: { useAsTitle: 'originalName', group: group('items'), hidden: true },
  access: {
    create: creatableBy('admin', 'editor', 'supervisor', 'member', 'infoOfficer'),
    read: readAttachments,
    // A file under review must stay the file that was reviewed.
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation], beforeOperation: [nameByContent] },
  versions: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  upload: {
    staticDir: path.join(dataDir, 'uploads'),
    // Fetching a file from an address somebody typed would let them reach the inside of the network.
    pasteURL: false,
    externalFileHeaderFilter: () => ({}),
    disableLocalStorage: false,
    crop: false,
    focalPoint: false,
    // Nothing that was uploaded is ever rendered by a browser on our origin.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  fields: [
    {
      name: 'originalName',
      type: 'text',
      label: fieldLabel('alt'),
      access: { create: nobody, update: nobody },
    },
    {
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    organisationField,
  ],
}
