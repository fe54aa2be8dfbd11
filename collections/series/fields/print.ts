import type { Field } from 'payload'
import { bylineStyles, reporterPlaces } from '../../../src/domain/vocabulary'
import { fieldLabel, help, optionsFrom } from '../../shared/labels'

/** What head and foot of the printed page say, and how an entry names who spoke. */
export const printFields: Field[] = [
  { name: 'masthead', type: 'text', required: true, maxLength: 20, label: fieldLabel('masthead') },
  { name: 'issuer', type: 'text', required: true, maxLength: 60, label: fieldLabel('issuer') },
  {
    name: 'marking',
    type: 'text',
    maxLength: 20,
    label: fieldLabel('marking'),
    admin: { description: help('marking') },
  },
  {
    name: 'bylineStyle',
    type: 'select',
    required: true,
    defaultValue: 'names',
    label: fieldLabel('bylineStyle'),
    options: optionsFrom(bylineStyles, (t) => t.options.bylineStyles),
  },
  {
    name: 'reporterPlace',
    type: 'select',
    required: true,
    defaultValue: 'closing',
    label: fieldLabel('reporterPlace'),
    options: optionsFrom(reporterPlaces, (t) => t.options.reporterPlaces),
  },
  { name: 'editors', type: 'text', maxLength: 60, label: fieldLabel('editors') },
  { name: 'phone', type: 'text', maxLength: 40, label: fieldLabel('phone') },
  { name: 'copies', type: 'number', min: 1, max: 100_000, label: fieldLabel('copies') },
  {
    name: 'publicIntro',
    type: 'textarea',
    maxLength: 500,
    label: fieldLabel('publicIntro'),
    admin: { description: help('publicIntro') },
  },
]
