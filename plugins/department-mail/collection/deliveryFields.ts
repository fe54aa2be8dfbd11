import { type Field } from 'payload'

import { MESSAGE_STATES } from '../core/states'
import { type MailSettings } from '../options'
import { labelOf } from '../translations/labelOf'
import { stateTextKey } from '../translations/stateTextKey'

const aside = { readOnly: true, position: 'sidebar' } as const
const asideMoment = { ...aside, date: { pickerAppearance: 'dayAndTime' } } as const

/** Where the message stands: state, attempts, the server's words, and the lease of the worker sending it. */
export function deliveryFields({ importPath }: MailSettings): Field[] {
  return [
    {
      name: 'state',
      type: 'select',
      label: labelOf('fieldState'),
      options: MESSAGE_STATES.map((value) => ({ value, label: labelOf(stateTextKey(value)) })),
      defaultValue: 'queued',
      admin: { ...aside, components: { Cell: `${importPath}/exports/rsc#StateCell` } },
    },
    {
      name: 'direction',
      type: 'select',
      label: labelOf('fieldDirection'),
      options: [
        { value: 'out', label: labelOf('directionOut') },
        { value: 'in', label: labelOf('directionIn') },
      ],
      defaultValue: 'out',
      admin: aside,
    },
    { name: 'sentAt', type: 'date', label: labelOf('fieldSentAt'), index: true, admin: asideMoment },
    { name: 'attempts', type: 'number', label: labelOf('fieldAttempts'), defaultValue: 0, admin: aside },
    { name: 'nextAttemptAt', type: 'date', label: labelOf('fieldNextAttemptAt'), admin: asideMoment },
    { name: 'lastError', type: 'textarea', label: labelOf('fieldLastError'), admin: aside },
    { name: 'smtpResponse', type: 'text', label: labelOf('fieldSmtpResponse'), admin: aside },
    // The idempotency key and the Message-ID derived from it: one message for one cause, however often it is asked for.
    { name: 'key', type: 'text', label: labelOf('fieldKey'), unique: true, admin: aside },
    { name: 'messageId', type: 'text', label: labelOf('fieldMessageId'), unique: true, admin: aside },
    { name: 'transport', type: 'text', label: labelOf('fieldTransport'), admin: aside },
    { name: 'envelopeFrom', type: 'text', admin: { hidden: true } },
    { name: 'workerId', type: 'text', label: labelOf('fieldWorkerId'), admin: aside },
    { name: 'leasedAt', type: 'date', label: labelOf('fieldLeasedAt'), admin: asideMoment },
    {
      name: 'phase',
      type: 'select',
      label: labelOf('fieldPhase'),
      options: [
        { value: 'connecting', label: labelOf('phaseConnecting') },
        { value: 'data', label: labelOf('phaseData') },
      ],
      admin: aside,
    },
  ]
}
