import { type Access, type CollectionConfig, type Field, type TextField } from 'payload'
import { decisionEndpoints } from '../endpoints/decisionEndpoints'
import { states, suspicions } from '../core/types'
import { type SubmissionSettings } from '../sanitizeOptions'
import { label, type LabelKey } from '../translations/label'

const nobody = () => false

/** Kept answers are nobody's to read; quarantined and dismissed ones are for those the options name. */
export const createDraftsCollection = (settings: SubmissionSettings): CollectionConfig => ({
  slug: settings.slug,
  labels: { singular: label('quarantined'), plural: label('quarantine') },
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'state', 'reason', 'waiting', 'createdAt', 'decidedBy'],
    ...(settings.adminGroup === undefined ? {} : { group: settings.adminGroup }),
    hidden: settings.adminHidden ?? false,
    components: { edit: { beforeDocumentControls: [`${settings.importPath}/exports/rsc#ReleaseControls`] } },
  },
  // Those that wait stand first, the oldest before the others.
  defaultSort: ['state', 'createdAt'],
  access: {
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    read: setAsideOnly(settings),
  },
  versions: false,
  // One saved form for each person and form; rows without an owner are as many as they like.
  indexes: [{ fields: ['owner', 'formKey'], unique: true }],
  lockDocuments: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  endpoints: decisionEndpoints,
  fields: fieldsOf(settings),
})

const setAsideOnly =
  ({ readQuarantined }: SubmissionSettings): Access =>
  async (args) => {
    const allowed = await readQuarantined(args)
    const quarantined = { state: { in: ['quarantined', 'dismissed'] } }
    return allowed && (allowed === true ? quarantined : { and: [allowed, quarantined] })
  }

const text = (name: LabelKey): TextField => ({
  name,
  type: 'text',
  label: label(name),
  admin: { readOnly: true },
})

/** Columns the people who look at a submission have no use for. */
const json = (name: LabelKey): Field => ({ name, type: 'json', label: label(name), admin: { hidden: true } })

const fieldsOf = ({ importPath }: SubmissionSettings): Field[] => [
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    access: { read: nobody },
    admin: { hidden: true },
  },
  text('reference'),
  { name: 'kind', type: 'text', label: label('kind'), index: true, admin: { hidden: true } },
  // Of whom a saved form is, and by which key the form and everything made from it is known.
  { ...text('owner'), index: true, hidden: true },
  { ...text('formKey'), hidden: true },
  { name: 'rev', type: 'number', label: label('rev'), hidden: true },
  { ...text('title'), hidden: true },
  // Where the person of an unconfirmed form is written to.
  { ...text('address'), hidden: true },
  { ...text('scope'), index: true, admin: { hidden: true } },
  {
    name: 'values',
    type: 'json',
    label: label('values'),
    admin: { readOnly: true, components: { Field: `${importPath}/exports/rsc#Answers` } },
  },
  json('issues'),
  json('files'),
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    label: label('state'),
    admin: { readOnly: true },
    options: states.map((value) => ({ value, label: label(value) })),
  },
  {
    name: 'reason',
    type: 'select',
    label: label('reason'),
    admin: { readOnly: true },
    options: suspicions.map((value) => ({ value, label: label(value) })),
  },
  {
    name: 'waiting',
    type: 'ui',
    label: label('waiting'),
    admin: { components: { Cell: `${importPath}/exports/rsc#WaitingCell` } },
  },
  { ...text('decidedBy'), admin: { readOnly: true, condition: ({ decidedBy }) => Boolean(decidedBy) } },
  { ...text('locale'), hidden: true },
  {
    name: 'expiresAt',
    type: 'date',
    required: true,
    index: true,
    label: label('expiresAt'),
    admin: { readOnly: true },
  },
]
