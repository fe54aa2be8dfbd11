import { type CollectionConfig } from 'payload'

import { createRetryEndpoint } from '../endpoints/createRetryEndpoint'
import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'
import { contentFields } from './contentFields'
import { deliveryFields } from './deliveryFields'
import { writtenByPlugin } from './shared'

/**
 * The collection of all messages. Rows are written by SQL in the transaction of the change that causes
 * them, and by the worker; every API may at most read them.
 */
export function createMessagesCollection(settings: MailSettings): CollectionConfig {
  return {
    ...writtenByPlugin(settings),
    slug: settings.slug,
    labels: { singular: labelOf('collectionSingular'), plural: labelOf('collectionPlural') },
    admin: {
      useAsTitle: 'subject',
      description: labelOf('collectionDescription'),
      defaultColumns: ['subject', 'state', 'to.address', 'sentAt', 'attempts', 'createdAt'],
      listSearchableFields: ['subject', 'to.address', 'messageId', 'key'],
      ...(settings.adminGroup === undefined ? {} : { group: settings.adminGroup }),
      ...(settings.adminHidden === undefined ? {} : { hidden: settings.adminHidden }),
      components: {
        edit: { beforeDocumentControls: [`${settings.importPath}/exports/rsc#RetryControls`] },
      },
    },
    fields: [...contentFields(settings), ...deliveryFields(settings), ...settings.extraFields],
    endpoints: [createRetryEndpoint(settings)],
  }
}
