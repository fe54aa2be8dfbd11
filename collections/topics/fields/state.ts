import type { Field } from 'payload'
import { topicStates } from '../../../src/domain/vocabulary'
import { nobody } from '../../shared/access'
import { momentShown } from '../../shared/dates'
import { fieldLabel, optionsFrom } from '../../shared/labels'
import { componentsPath } from '../components'
import { topicHelp, topicLabel } from './words'

/** Written by the moves of a topic (publish, close …), never typed. */
const written = { create: nobody, update: nobody }
/** In lists and filters; the form would show what was when it was opened. */
const listed = { condition: () => false }

/** How far the topic has come, and what came of it. */
export const stateFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    access: written,
    label: topicLabel('state'),
    options: optionsFrom(topicStates, (t) => t.options.topicStates),
    admin: {
      components: {
        Cell: `${componentsPath}/StateCell#StateCell`,
        Field: `${componentsPath}/NoField#NoField`,
      },
    },
  },
  {
    name: 'isPublic',
    type: 'checkbox',
    defaultValue: true,
    label: fieldLabel('isPublic'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'publishedAt',
    type: 'date',
    access: written,
    label: topicLabel('publishedAt'),
    admin: { ...momentShown, ...listed },
  },
  {
    name: 'closedAt',
    type: 'date',
    access: written,
    label: topicLabel('closedAt'),
    admin: { ...momentShown, ...listed },
  },
  {
    name: 'answers',
    type: 'ui',
    label: topicLabel('answers'),
    admin: { components: { Cell: `${componentsPath}/AnswersCell#AnswersCell` } },
  },
  {
    name: 'summary',
    type: 'textarea',
    maxLength: 5_000,
    label: topicLabel('summary'),
    admin: { description: topicHelp('summary') },
  },
]
