import type { Field } from 'payload'
import { topicStates } from '../../../src/domain/vocabulary'
import { nobody } from '../../shared/access'
import { momentShown } from '../../shared/dates'
import { fieldLabel, optionsFrom } from '../../shared/labels'
import { topicHelp, topicLabel } from './words'

/** Written by the moves of a topic (publish, close …), never typed. */
const written = { create: nobody, update: nobody }
const shown = { ...momentShown, readOnly: true, position: 'sidebar' } as const

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
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'isPublic',
    type: 'checkbox',
    defaultValue: true,
    label: fieldLabel('isPublic'),
    admin: { position: 'sidebar' },
  },
  { name: 'publishedAt', type: 'date', access: written, label: topicLabel('publishedAt'), admin: shown },
  { name: 'closedAt', type: 'date', access: written, label: topicLabel('closedAt'), admin: shown },
  {
    name: 'summary',
    type: 'textarea',
    maxLength: 5_000,
    label: topicLabel('summary'),
    admin: { description: topicHelp('summary') },
  },
]
