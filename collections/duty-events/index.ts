import type { CollectionConfig } from 'payload'
import { dutyActs } from '../../src/domain/vocabulary'
import { readOfDuty } from '../assignments/access'
import { nobody } from '../shared/access'
import { momentShown, dayShown } from '../shared/dates'
import { assignmentField, itemField, viaField } from '../shared/dutyFields'
import { collectionLabels, fieldLabel, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { writtenByOperations } from '../shared/writtenByOperations'

/** The journal of a duty, one row an act, numbered without a gap. Rows are added, never changed. */
export const dutyEvents: CollectionConfig = {
  slug: 'duty-events',
  labels: collectionLabels('duty-events'),
  admin: { hidden: true, useAsTitle: 'act', defaultColumns: ['act', 'by', 'via', 'at'] },
  access: { create: nobody, read: readOfDuty, update: nobody, delete: nobody, readVersions: nobody },
  ...writtenByOperations,
  fields: [
    assignmentField,
    itemField,
    { name: 'number', type: 'number', required: true, label: fieldLabel('eventNumber') },
    {
      name: 'act',
      type: 'select',
      required: true,
      label: fieldLabel('act'),
      options: optionsFrom(dutyActs, (t) => t.options.dutyActs),
    },
    { name: 'at', type: 'date', required: true, index: true, label: fieldLabel('at'), admin: momentShown },
    viaField({ required: true }),
    { name: 'by', type: 'text', label: fieldLabel('by') },
    { name: 'note', type: 'textarea', label: fieldLabel('note') },
    { name: 'data', type: 'json', label: fieldLabel('details') },
    { name: 'dueBefore', type: 'date', label: fieldLabel('dueBefore'), admin: dayShown },
    { name: 'dueAfter', type: 'date', label: fieldLabel('dueAfter'), admin: dayShown },
    organisationField,
  ],
}
