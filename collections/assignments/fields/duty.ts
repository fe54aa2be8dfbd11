import type { Field } from 'payload'
import {
  assignmentModes,
  assignmentRoles,
  assignmentStates,
  dutyGrades,
} from '../../../src/domain/vocabulary'
import { departmentField, itemField } from '../../shared/dutyFields'
import { fieldLabel, optionsFrom } from '../../shared/labels'

/** What is asked of whom, and how far it is. */
export const dutyFields: Field[] = [
  { name: 'title', type: 'text', required: true, label: fieldLabel('title') },
  { name: 'number', type: 'number', label: fieldLabel('dutyNumber') },
  { name: 'numberYear', type: 'number', label: fieldLabel('year') },
  itemField,
  {
    name: 'fromInstruction',
    type: 'relationship',
    relationTo: 'instructions',
    index: true,
    label: fieldLabel('fromInstruction'),
  },
  departmentField,
  {
    name: 'role',
    type: 'select',
    required: true,
    defaultValue: 'lead',
    label: fieldLabel('role'),
    options: optionsFrom(assignmentRoles, (t) => t.options.assignmentRoles),
  },
  {
    name: 'leadAssignment',
    type: 'relationship',
    relationTo: 'assignments',
    index: true,
    label: fieldLabel('leadAssignment'),
  },
  {
    name: 'mode',
    type: 'select',
    required: true,
    defaultValue: 'assign',
    label: fieldLabel('mode'),
    options: optionsFrom(assignmentModes, (t) => t.options.assignmentModes),
  },
  {
    name: 'grade',
    type: 'select',
    required: true,
    defaultValue: 'normal',
    label: fieldLabel('grade'),
    options: optionsFrom(dutyGrades, (t) => t.options.dutyGrades),
  },
  { name: 'important', type: 'checkbox', defaultValue: false, label: fieldLabel('important') },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'dispatched',
    index: true,
    label: fieldLabel('state'),
    options: optionsFrom(assignmentStates, (t) => t.options.assignmentStates),
  },
  {
    name: 'rev',
    type: 'number',
    required: true,
    defaultValue: 0,
    label: fieldLabel('rev'),
    admin: { hidden: true },
  },
  { name: 'instruction', type: 'textarea', label: fieldLabel('instruction') },
]
