import type { Field } from 'payload'
import { fieldLabel, group, help } from '../../shared/labels'

const days = (name: DayRule, defaultValue: number, max = 250): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue,
  min: 0,
  max,
  label: fieldLabel(name),
})

type DayRule =
  | 'replyDays'
  | 'urgentDays'
  | 'complexDays'
  | 'coDays'
  | 'ackDays'
  | 'returnDays'
  | 'arbitrateDays'
  | 'extensionDays'
  | 'extensionTimes'
  | 'blueAfter'
  | 'orangeAfter'
  | 'redAfter'
  | 'minimumSample'

/** A body's own rules of handling, in working days (domain §6.4); what is not set is what most bodies do. */
export const handlingRules: Field = {
  name: 'handling',
  type: 'group',
  label: group('handling'),
  admin: { description: help('handlingRules'), condition: (data) => data.kind === 'cppcc' },
  fields: [
    days('replyDays', 15),
    days('urgentDays', 5),
    days('complexDays', 60),
    days('coDays', 5),
    days('ackDays', 2),
    days('returnDays', 3),
    days('arbitrateDays', 1),
    days('extensionDays', 15),
    days('extensionTimes', 1, 5),
    {
      name: 'remindBefore',
      type: 'number',
      hasMany: true,
      defaultValue: [5, 2, 0],
      min: 0,
      max: 60,
      label: fieldLabel('remindBefore'),
    },
    days('blueAfter', 1),
    days('orangeAfter', 4),
    days('redAfter', 8),
    days('minimumSample', 5),
    { name: 'rateByCode', type: 'checkbox', defaultValue: true, label: fieldLabel('rateByCode') },
  ],
}
