import type { Field, TextField } from 'payload'
import { fillColumns, wantColumn } from '../hooks/listColumns'
import { both, dictionaries } from '../translations/messages'
import { componentsPath } from './componentsPath'

const nobody = () => false

const statuses = Object.keys(dictionaries.zh.statuses) as (keyof typeof dictionaries.zh.statuses)[]

/** Columns are shown in lists and never in the form, which has the review bar. */
const column = (Cell: string): NonNullable<TextField['admin']> => ({
  condition: () => false,
  readOnly: true,
  components: { Cell: `${componentsPath}/${Cell}` },
})

/**
 * The pointer never changes; status and step are read through it, so that no document write can touch them.
 * It stands first: its hook has to come before those of the columns (see `fillColumns`).
 */
export const workflowFields: Field[] = [
  {
    name: 'workflow',
    type: 'relationship',
    relationTo: 'workflow-runs',
    access: { create: nobody, update: nobody },
    hooks: { afterRead: [fillColumns] },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'workflowStatus',
    type: 'select',
    virtual: 'workflow.status',
    label: both((t) => t.fieldStatus),
    options: statuses.map((value) => ({ value, label: both((t) => t.statuses[value]) })),
    hooks: { afterRead: [wantColumn('workflowStatus')] },
    admin: {
      condition: () => false,
      readOnly: true,
      components: { Cell: `${componentsPath}/client#StatusCell` },
    },
  },
  {
    name: 'workflowStep',
    type: 'text',
    virtual: 'workflow.step',
    label: both((t) => t.fieldStep),
    hooks: { afterRead: [wantColumn('workflowStep')] },
    // Its values are ids; the bar above the list offers the steps by name.
    admin: { ...column('rsc#StepCell'), disableListFilter: true },
  },
  {
    name: 'workflowWaitingFor',
    type: 'text',
    virtual: 'workflow.waitingFor',
    label: both((t) => t.inboxRoom.fieldWaitingFor),
    hooks: { afterRead: [wantColumn('workflowWaitingFor')] },
    admin: { ...column('rsc#WaitingCell'), disableListFilter: true },
  },
  {
    name: 'workflowDueAt',
    type: 'date',
    virtual: 'workflow.dueAt',
    label: both((t) => t.inboxRoom.fieldDueAt),
    hooks: { afterRead: [wantColumn('workflowDueAt')] },
    admin: {
      condition: () => false,
      readOnly: true,
      components: { Cell: `${componentsPath}/rsc#DueCell` },
    },
  },
]
