import type { CollectionConfig } from 'payload'
import { requestKinds, requestStates } from '../../src/domain/vocabulary'
import { readOfDuty } from '../assignments/access'
import { nobody } from '../shared/access'
import { dayShown, momentShown } from '../shared/dates'
import { assignmentField, viaField } from '../shared/dutyFields'
import { collectionLabels, fieldLabel, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { writtenByOperations } from '../shared/writtenByOperations'

/** What a department asks the supervisor to decide: to hand a duty back, or for more time. */
export const dutyRequests: CollectionConfig = {
  slug: 'duty-requests',
  labels: collectionLabels('duty-requests'),
  admin: { hidden: true, useAsTitle: 'kind', defaultColumns: ['kind', 'state', 'by', 'createdAt'] },
  access: { create: nobody, read: readOfDuty, update: nobody, delete: nobody, readVersions: nobody },
  ...writtenByOperations,
  fields: [
    assignmentField,
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: fieldLabel('kind'),
      options: optionsFrom(requestKinds, (t) => t.options.requestKinds),
    },
    { name: 'reason', type: 'textarea', required: true, label: fieldLabel('reason') },
    { name: 'askedDays', type: 'number', label: fieldLabel('askedDays') },
    { name: 'askedUntil', type: 'date', label: fieldLabel('askedUntil'), admin: dayShown },
    { name: 'elsewhere', type: 'text', label: fieldLabel('elsewhere') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: fieldLabel('state'),
      options: optionsFrom(requestStates, (t) => t.options.requestStates),
    },
    { name: 'by', type: 'text', label: fieldLabel('by') },
    viaField({ required: true }),
    { name: 'decidedBy', type: 'text', label: fieldLabel('decidedBy') },
    { name: 'decidedAt', type: 'date', label: fieldLabel('decidedAt'), admin: momentShown },
    { name: 'decision', type: 'textarea', label: fieldLabel('decisionNote') },
    { name: 'grantedDays', type: 'number', label: fieldLabel('grantedDays') },
    { name: 'dueBefore', type: 'date', label: fieldLabel('dueBefore'), admin: dayShown },
    { name: 'dueAfter', type: 'date', label: fieldLabel('dueAfter'), admin: dayShown },
    organisationField,
  ],
}
