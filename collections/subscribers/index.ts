import type { CollectionConfig } from 'payload'
import { subscriberStates } from '../../src/domain/vocabulary'
import { both } from '../../src/translations'
import { nobody, ownBodyFor } from '../shared/access'
import { momentShown } from '../shared/dates'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { writtenByOperations } from '../shared/writtenByOperations'

const components = '/src/app/(payload)/components/subscribers'

/** Who asked to be mailed new issues. Rows are written by the operations of subscribing, never by a form. */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: collectionLabels('subscribers'),
  admin: {
    useAsTitle: 'email',
    hideAPIURL: true,
    group: group('publishing'),
    defaultColumns: ['email', 'name', 'series', 'state', 'confirmedAt'],
    hidden: shownTo('admin', 'editor'),
    components: {
      beforeListTable: [`${components}/SubscriberTools#SubscriberTools`],
      edit: { beforeDocumentControls: [`${components}/SubscriberControls#SubscriberControls`] },
    },
  },
  access: {
    create: nobody,
    read: ownBodyFor('admin', 'editor'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  indexes: [{ fields: ['organisation', 'email'], unique: true }],
  ...writtenByOperations,
  graphQL: { disableMutations: true },
  fields: [
    { name: 'email', type: 'email', required: true, label: fieldLabel('email') },
    { name: 'name', type: 'text', maxLength: 40, label: fieldLabel('personName') },
    {
      name: 'series',
      type: 'relationship',
      relationTo: 'series',
      hasMany: true,
      label: fieldLabel('series'),
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      defaultValue: 'zh',
      options: ['zh', 'en'],
      label: fieldLabel('locale'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      label: both((t) => t.subscriptions.desk.columns.state),
      options: optionsFrom(subscriberStates, (t) => t.options.subscriberStates),
    },
    // Only its hash is kept: whoever reads this table cannot act for a subscriber.
    {
      name: 'token',
      type: 'text',
      index: true,
      label: fieldLabel('hash'),
      access: { read: nobody },
      admin: { hidden: true },
    },
    { name: 'confirmedAt', type: 'date', label: fieldLabel('confirmedAt'), admin: momentShown },
    { name: 'unsubscribedAt', type: 'date', label: fieldLabel('unsubscribedAt'), admin: momentShown },
    organisationField,
  ],
}
