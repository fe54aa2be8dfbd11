import { type CollectionConfig } from 'payload'

import { MESSAGE_EVENTS } from '../core/mailVocabulary'
import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'
import { messageField, writtenByPlugin } from './shared'

/** The history of every message, one row a change. No API reads it: the message's own page shows it. */
export const createEventsCollection = (settings: MailSettings): CollectionConfig => ({
  ...writtenByPlugin(settings),
  slug: 'message-events',
  labels: { singular: labelOf('eventSingular'), plural: labelOf('eventPlural') },
  admin: { hidden: true },
  access: {
    create: () => false,
    read: () => false,
    update: () => false,
    delete: () => false,
    readVersions: () => false,
  },
  fields: [
    messageField(settings),
    { name: 'at', type: 'date', required: true },
    { name: 'type', type: 'select', required: true, options: [...MESSAGE_EVENTS] },
    { name: 'transport', type: 'text' },
    { name: 'detail', type: 'textarea' },
  ],
})
