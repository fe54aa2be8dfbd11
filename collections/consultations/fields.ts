import type { ArrayField, Field } from 'payload'
import { consultationDecisions, consultationStates } from '../../src/domain/vocabulary'
import { dayShown } from '../shared/dates'
import { nobody } from '../shared/access'
import { fieldLabel, help, optionsFrom } from '../shared/labels'
import { organisationField } from '../shared/organisationField'

const month = /^\d{4}-(0[1-9]|1[0-2])$/

const attendees: ArrayField = {
  name: 'attendees',
  type: 'array',
  maxRows: 50,
  label: fieldLabel('attendees'),
  labels: { singular: fieldLabel('attendees'), plural: fieldLabel('attendees') },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 40, label: fieldLabel('personName') },
    { name: 'post', type: 'text', maxLength: 60, label: fieldLabel('post') },
    { name: 'present', type: 'checkbox', defaultValue: true, label: fieldLabel('present') },
  ],
}

/** This month in the office's zone, `YYYY-MM`. */
const thisMonth = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' }).format(
    new Date(),
  )

/**
 * One decision an entry; entries are named by their row in the issue, their item and their title then.
 * Which they are is collected, not typed (`hooks/keepAgenda`).
 */
const decisions: ArrayField = {
  name: 'decisions',
  type: 'array',
  maxRows: 400,
  label: fieldLabel('decisions'),
  labels: { singular: fieldLabel('decisions'), plural: fieldLabel('decisions') },
  admin: {
    isSortable: false,
    className: 'mq-agenda',
    initCollapsed: false,
    components: {
      RowLabel: '/src/app/(payload)/components/consultation/AgendaRow#AgendaRow',
    },
  },
  fields: [
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'issues',
      required: true,
      index: true,
      label: fieldLabel('issue'),
      admin: { readOnly: true, allowCreate: false, width: '50%' },
    },
    { name: 'entry', type: 'text', required: true, label: fieldLabel('entry'), admin: { hidden: true } },
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      required: true,
      label: fieldLabel('item'),
      admin: { readOnly: true, allowCreate: false, width: '50%' },
    },
    { name: 'title', type: 'text', required: true, label: fieldLabel('title'), admin: { hidden: true } },
    {
      name: 'decision',
      type: 'select',
      label: fieldLabel('decision'),
      options: optionsFrom(consultationDecisions, (t) => t.options.consultationDecisions),
    },
    { name: 'note', type: 'textarea', maxLength: 1_000, label: fieldLabel('decisionNote') },
  ],
}

export const consultationFields: Field[] = [
  {
    name: 'month',
    type: 'text',
    required: true,
    index: true,
    defaultValue: thisMonth,
    label: fieldLabel('month'),
    admin: { description: help('month') },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      (typeof value === 'string' && month.test(value)) ||
      (req.i18n.language === 'en' ? help('month').en : help('month').zh),
  },
  { name: 'heldOn', type: 'date', label: fieldLabel('heldOn'), admin: dayShown },
  { name: 'place', type: 'text', maxLength: 100, label: fieldLabel('place') },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'planned',
    index: true,
    label: fieldLabel('state'),
    options: optionsFrom(consultationStates, (t) => t.options.consultationStates),
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, position: 'sidebar' },
  },
  attendees,
  decisions,
  { name: 'minutes', type: 'textarea', maxLength: 20_000, label: fieldLabel('minutes') },
  organisationField,
]
