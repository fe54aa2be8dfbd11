import type { CollectionConfig } from 'payload'
import { dutyNoticeLevels } from '../../src/domain/vocabulary'
import { readOfDuty } from '../assignments/access'
import { nobody } from '../shared/access'
import { dayShown, momentShown } from '../shared/dates'
import { assignmentField, departmentField } from '../shared/dutyFields'
import { collectionLabels, fieldLabel, group, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'
import { shownTo } from '../shared/shownTo'
import { writtenByOperations } from '../shared/writtenByOperations'

/** A reminder or a coloured notice (三色督查单) as it was sent. Rows are added, never changed. */
export const dutyNotices: CollectionConfig = {
  slug: 'duty-notices',
  labels: collectionLabels('duty-notices'),
  admin: {
    useAsTitle: 'key',
    hideAPIURL: true,
    group: group('handling'),
    defaultColumns: ['level', 'department', 'assignment', 'issuedAt', 'daysLate'],
    hidden: shownTo('admin', 'editor', 'supervisor', 'secretaryGeneral', 'auditor'),
  },
  access: { create: nobody, read: readOfDuty, update: nobody, delete: nobody, readVersions: nobody },
  ...writtenByOperations,
  fields: [
    assignmentField,
    departmentField,
    {
      name: 'level',
      type: 'select',
      required: true,
      label: fieldLabel('noticeLevel'),
      options: optionsFrom(dutyNoticeLevels, (t) => t.options.dutyNoticeLevels),
    },
    { name: 'number', type: 'number', label: fieldLabel('noticeNumber') },
    { name: 'numberYear', type: 'number', label: fieldLabel('year') },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'issuedAt', type: 'date', required: true, label: fieldLabel('issuedAt'), admin: momentShown },
    { name: 'dueAt', type: 'date', required: true, label: fieldLabel('dueAt'), admin: dayShown },
    { name: 'daysLate', type: 'number', required: true, defaultValue: 0, label: fieldLabel('daysLate') },
    { name: 'recipients', type: 'json', label: fieldLabel('recipients') },
    { name: 'note', type: 'textarea', label: fieldLabel('note') },
    { name: 'issuedBy', type: 'text', label: fieldLabel('issuedBy') },
    organisationField,
  ],
}
