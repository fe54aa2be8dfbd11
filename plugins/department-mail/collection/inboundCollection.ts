import { type CollectionConfig, type Field } from 'payload'

import { INBOUND_KINDS, INBOUND_STATES } from '../core/mailVocabulary'
import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'
import { writtenByPlugin } from './shared'

const readOnly = { readOnly: true } as const

/** Every mail that came in, as it was read; its bytes lie beside, untouched. */
export const createInboundCollection = (settings: MailSettings): CollectionConfig => ({
  ...writtenByPlugin(settings),
  slug: 'inbound-mails',
  labels: { singular: labelOf('inboundSingular'), plural: labelOf('inboundPlural') },
  access: {
    ...writtenByPlugin(settings).access,
    ...settings.inboundAccess,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    useAsTitle: 'subject',
    description: labelOf('inboundDescription'),
    defaultColumns: ['subject', 'from', 'kind', 'state', 'receivedAt'],
    ...(settings.adminGroup === undefined ? {} : { group: settings.adminGroup }),
    ...(settings.adminHidden === undefined ? {} : { hidden: settings.adminHidden }),
  },
  fields: [...headerFields, ...bodyFields(settings), ...placingFields, ...settings.extraFields],
})

const headerFields: Field[] = [
  {
    name: 'receivedAt',
    type: 'date',
    required: true,
    index: true,
    label: labelOf('fieldReceivedAt'),
    admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'messageId',
    type: 'text',
    required: true,
    unique: true,
    label: labelOf('fieldMessageId'),
    admin: readOnly,
  },
  { name: 'from', type: 'text', index: true, label: labelOf('fieldFrom'), admin: readOnly },
  { name: 'fromName', type: 'text', label: labelOf('fieldFromName'), admin: readOnly },
  { name: 'to', type: 'text', label: labelOf('fieldTo'), admin: readOnly },
  { name: 'subject', type: 'text', label: labelOf('fieldSubject'), admin: readOnly },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'other',
    label: labelOf('fieldKind'),
    options: [
      { value: INBOUND_KINDS[0], label: labelOf('kindReply') },
      { value: INBOUND_KINDS[1], label: labelOf('kindAutoReply') },
      { value: INBOUND_KINDS[2], label: labelOf('kindBounce') },
      { value: INBOUND_KINDS[3], label: labelOf('kindOther') },
    ],
    admin: readOnly,
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'new',
    index: true,
    label: labelOf('fieldState'),
    options: [
      { value: INBOUND_STATES[0], label: labelOf('inboundNew') },
      { value: INBOUND_STATES[1], label: labelOf('inboundPlaced') },
      { value: INBOUND_STATES[2], label: labelOf('inboundUnplaced') },
      { value: INBOUND_STATES[3], label: labelOf('inboundIgnored') },
      { value: INBOUND_STATES[4], label: labelOf('inboundFailed') },
    ],
    admin: readOnly,
  },
  { name: 'inReplyTo', type: 'text', index: true, label: labelOf('fieldInReplyTo'), admin: { hidden: true } },
  { name: 'references', type: 'textarea', admin: { hidden: true } },
]

const bodyFields = ({ readBody, fileCollection }: MailSettings): Field[] => [
  {
    name: 'text',
    type: 'textarea',
    label: labelOf('fieldText'),
    access: { read: readBody },
    admin: readOnly,
  },
  {
    name: 'fullText',
    type: 'textarea',
    label: labelOf('fieldFullText'),
    access: { read: readBody },
    admin: readOnly,
  },
  ...(fileCollection
    ? [
        {
          name: 'files',
          type: 'relationship',
          relationTo: fileCollection,
          hasMany: true,
          label: labelOf('fieldAttachments'),
          admin: readOnly,
        } satisfies Field,
      ]
    : []),
  { name: 'refusedFiles', type: 'json', label: labelOf('fieldRefusedFiles'), admin: readOnly },
]

const placingFields: Field[] = [
  { name: 'relatedCollection', type: 'text', label: labelOf('fieldRelatedCollection'), admin: readOnly },
  { name: 'relatedId', type: 'text', index: true, label: labelOf('fieldRelatedId'), admin: readOnly },
  { name: 'guesses', type: 'json', label: labelOf('fieldGuesses'), admin: readOnly },
  { name: 'placedBy', type: 'text', label: labelOf('fieldPlacedBy'), admin: readOnly },
  { name: 'placedAt', type: 'date', label: labelOf('fieldPlacedAt'), admin: readOnly },
  { name: 'problem', type: 'text', label: labelOf('fieldProblem'), admin: readOnly },
  { name: 'rawBytes', type: 'number', label: labelOf('fieldRawBytes'), admin: readOnly },
  { name: 'sha256', type: 'text', admin: { hidden: true } },
]
