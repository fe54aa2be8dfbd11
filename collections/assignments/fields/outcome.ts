import type { Field } from 'payload'
import { implementationStates, outcomeClasses, publicationDecisions } from '../../../src/domain/vocabulary'
import { dayShown, momentShown } from '../../shared/dates'
import { collectionLabels, fieldLabel, optionsFrom } from '../../shared/labels'

/** Whom it is with, and what came of it. */
export const outcomeFields: Field[] = [
  { name: 'contactName', type: 'text', required: true, label: fieldLabel('contactName') },
  { name: 'contactPost', type: 'text', label: fieldLabel('post') },
  { name: 'contactPhone', type: 'text', label: fieldLabel('phone') },
  { name: 'contactEmail', type: 'email', required: true, label: fieldLabel('contactEmail') },
  {
    name: 'replyVersion',
    type: 'number',
    required: true,
    defaultValue: 1,
    label: fieldLabel('replyVersion'),
  },
  {
    name: 'outcomeClass',
    type: 'select',
    index: true,
    label: fieldLabel('outcomeClass'),
    options: optionsFrom(outcomeClasses, (t) => t.options.outcomeClasses),
  },
  {
    name: 'publication',
    type: 'select',
    required: true,
    defaultValue: 'undecided',
    label: fieldLabel('publication'),
    options: optionsFrom(publicationDecisions, (t) => t.options.publicationDecisions),
  },
  { name: 'publicationReason', type: 'textarea', label: fieldLabel('publicationReason') },
  {
    name: 'implementation',
    type: 'select',
    required: true,
    defaultValue: 'none',
    index: true,
    label: fieldLabel('implementation'),
    options: optionsFrom(implementationStates, (t) => t.options.implementationStates),
  },
  { name: 'promisedAt', type: 'date', label: fieldLabel('promisedAt'), admin: dayShown },
  { name: 'implementedAt', type: 'date', label: fieldLabel('implementedAt'), admin: momentShown },
  { name: 'dispatchedBy', type: 'relationship', relationTo: 'users', label: fieldLabel('dispatchedBy') },
  {
    name: 'replies',
    type: 'join',
    collection: 'feedback',
    on: 'assignment',
    label: collectionLabels('feedback').plural,
    admin: { allowCreate: false, defaultColumns: ['kind', 'outcomeClass', 'by', 'createdAt'] },
  },
]
