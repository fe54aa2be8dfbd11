import type { Field } from 'payload'
import { momentShown } from '../../shared/dates'
import { fieldLabel } from '../../shared/labels'
import { deadlineInOrder } from '../validation/deadlineInOrder'
import { wholeDays } from '../validation/wholeDays'
import { topicHelp, topicLabel } from './words'

/** From when to when, and when those who have not answered are reminded. */
export const timeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'opensAt',
        type: 'date',
        required: true,
        label: fieldLabel('opensAt'),
        admin: { ...momentShown, description: topicHelp('opensAt') },
      },
      {
        name: 'deadline',
        type: 'date',
        required: true,
        index: true,
        validate: deadlineInOrder,
        label: fieldLabel('deadline'),
        admin: { ...momentShown, description: topicHelp('deadline') },
      },
      { name: 'upperDeadline', type: 'date', label: fieldLabel('upperDeadline'), admin: momentShown },
    ],
  },
  {
    name: 'remindDays',
    type: 'number',
    hasMany: true,
    min: 0,
    max: 60,
    maxRows: 10,
    validate: wholeDays,
    defaultValue: [3, 1],
    label: topicLabel('remindDays'),
    admin: { description: topicHelp('remindDays') },
  },
]
