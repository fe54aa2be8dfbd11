import type { Field } from 'payload'
import { actVias } from '../../src/domain/vocabulary'
import { fieldLabel, optionsFrom } from './labels'

/** The duty a row belongs to. */
export const assignmentField: Field = {
  name: 'assignment',
  type: 'relationship',
  relationTo: 'assignments',
  required: true,
  index: true,
  label: fieldLabel('assignment'),
}

/** The item it is all about. */
export const itemField: Field = {
  name: 'item',
  type: 'relationship',
  relationTo: 'items',
  required: true,
  index: true,
  label: fieldLabel('item'),
}

/** The department that is asked to act. */
export const departmentField: Field = {
  name: 'department',
  type: 'relationship',
  relationTo: 'departments',
  required: true,
  index: true,
  label: fieldLabel('department'),
}

/** By which door it came; rows of earlier releases may not say. */
export const viaField = ({ required }: { required: boolean }): Field => ({
  name: 'via',
  type: 'select',
  required,
  label: fieldLabel('via'),
  options: optionsFrom(actVias, (t) => t.options.actVias),
})

/** The mail it came in. */
export const inboundMailField: Field = {
  name: 'mail',
  type: 'relationship',
  relationTo: 'inbound-mails',
  label: fieldLabel('inboundMail'),
}
