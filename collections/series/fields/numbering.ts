import type { Field } from 'payload'
import { fieldLabel, help } from '../../shared/labels'

/** Numbers begin after those given out on paper before; they count from the first signing on. */
export const numberingFields: Field[] = [
  {
    name: 'showsCumulative',
    type: 'checkbox',
    defaultValue: true,
    label: fieldLabel('showsCumulative'),
  },
  {
    name: 'usedYear',
    type: 'number',
    min: 1949,
    max: 2100,
    label: fieldLabel('usedYear'),
    admin: { description: help('usedNumbers') },
  },
  { name: 'usedNumber', type: 'number', min: 0, max: 10_000, label: fieldLabel('usedNumber') },
  { name: 'usedCumulative', type: 'number', min: 0, max: 100_000, label: fieldLabel('usedCumulative') },
]
