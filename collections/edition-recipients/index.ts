import type { CollectionConfig } from 'payload'
import { recipientKinds, recipientStates } from '../../src/domain/vocabulary'
import { nobody, ownBodyFor } from '../shared/access'
import { momentShown } from '../shared/dates'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { writtenByOperations } from '../shared/writtenByOperations'

/** Who an issue was mailed to, frozen when it was published: one row an address. */
export const editionRecipients: CollectionConfig = {
  slug: 'edition-recipients',
  labels: collectionLabels('edition-recipients'),
  admin: {
    useAsTitle: 'address',
    hidden: true,
    group: group('publishing'),
    defaultColumns: ['address', 'kind', 'state', 'queuedAt'],
  },
  access: {
    create: nobody,
    read: ownBodyFor('admin', 'editor', 'secretaryGeneral', 'auditor'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  indexes: [{ fields: ['issue', 'address'], unique: true }],
  ...writtenByOperations,
  graphQL: { disableMutations: true },
  fields: [
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'issues',
      required: true,
      index: true,
      label: fieldLabel('issue'),
    },
    { name: 'address', type: 'text', required: true, label: fieldLabel('email') },
    { name: 'name', type: 'text', label: fieldLabel('personName') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: fieldLabel('kind'),
      options: optionsFrom(recipientKinds, (t) => t.options.recipientKinds),
    },
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      label: fieldLabel('subscriber'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: fieldLabel('state'),
      options: optionsFrom(recipientStates, (t) => t.options.recipientStates),
    },
    { name: 'queuedAt', type: 'date', label: fieldLabel('queuedAt'), admin: momentShown },
    organisationField,
  ],
}
