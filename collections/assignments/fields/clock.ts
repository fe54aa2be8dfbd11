import type { Field } from 'payload'
import { noticeLevels } from '../../../src/domain/vocabulary'
import { dayShown, momentShown } from '../../shared/dates'
import { fieldLabel, optionsFrom } from '../../shared/labels'

/** The dates of a duty. `dueAt` is the deadline that counts now; how it came about is in its journal. */
export const clockFields: Field[] = [
  {
    name: 'dispatchedAt',
    type: 'date',
    required: true,
    label: fieldLabel('dispatchedAt'),
    admin: momentShown,
  },
  { name: 'days', type: 'number', required: true, defaultValue: 15, label: fieldLabel('days') },
  { name: 'originalDueAt', type: 'date', label: fieldLabel('originalDueAt'), admin: dayShown },
  { name: 'dueAt', type: 'date', required: true, index: true, label: fieldLabel('dueAt'), admin: dayShown },
  { name: 'ackDueAt', type: 'date', label: fieldLabel('ackDueAt'), admin: dayShown },
  { name: 'returnDueAt', type: 'date', label: fieldLabel('returnDueAt'), admin: dayShown },
  { name: 'acknowledgedAt', type: 'date', label: fieldLabel('acknowledgedAt'), admin: momentShown },
  { name: 'acknowledgedBy', type: 'text', label: fieldLabel('acknowledgedBy') },
  // Set once, by the move that asks to hand the duty back; the database refuses a second time.
  { name: 'returnAskedAt', type: 'date', label: fieldLabel('returnAskedAt'), admin: momentShown },
  { name: 'pausedAt', type: 'date', label: fieldLabel('pausedAt'), admin: momentShown },
  { name: 'repliedAt', type: 'date', label: fieldLabel('repliedAt'), admin: momentShown },
  { name: 'concludedAt', type: 'date', label: fieldLabel('concludedAt'), admin: momentShown },
  {
    // Set once, by the move that sends the answer back for its author; the database refuses a second time.
    name: 'reopenedAt',
    type: 'date',
    label: fieldLabel('reopenedAt'),
    admin: { ...momentShown, condition: (data) => Boolean(data.reopenedAt) },
  },
  {
    name: 'noticeLevel',
    type: 'select',
    required: true,
    defaultValue: 'none',
    index: true,
    label: fieldLabel('noticeLevel'),
    options: optionsFrom(noticeLevels, (t) => t.options.noticeLevels),
  },
  { name: 'noticedAt', type: 'date', label: fieldLabel('noticedAt'), admin: momentShown },
]
