import type { CollectionConfig } from 'payload'
import { dayKinds } from '../../src/domain/vocabulary'
import { nobody, ownBodyFor } from '../shared/access'
import { collectionLabels, fieldLabel, group, help, optionsFrom } from '../shared/labels'
import { organisationField, stampOrganisation } from '../shared/organisationField'
import { writtenByOperations } from '../shared/writtenByOperations'

/** Days on which a body's calendar differs from the published one: local holidays, make-up days announced late. */
export const calendarDays: CollectionConfig = {
  slug: 'calendar-days',
  labels: collectionLabels('calendar-days'),
  admin: {
    useAsTitle: 'date',
    hideAPIURL: true,
    group: group('settings'),
    defaultColumns: ['date', 'kind', 'name'],
    hidden: true,
  },
  // Set on the page of the calendar, in the step that computes every open deadline again.
  access: {
    create: nobody,
    read: ownBodyFor('admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { beforeValidate: [stampOrganisation] },
  defaultSort: 'date',
  ...writtenByOperations,
  indexes: [{ fields: ['organisation', 'date'], unique: true }],
  fields: [
    {
      name: 'date',
      type: 'text',
      required: true,
      label: fieldLabel('date'),
      admin: { description: help('calendarDate') },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'dayOff',
      label: fieldLabel('kind'),
      options: optionsFrom(dayKinds, (t) => t.options.dayKinds),
    },
    { name: 'name', type: 'text', label: fieldLabel('dayName') },
    organisationField,
  ],
}
