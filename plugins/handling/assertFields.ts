import type { Config, Field } from 'payload'
import type { HandlingOptions } from './options'

const needed = {
  duties: [
    'state',
    'rev',
    'dispatchedAt',
    'originalDueAt',
    'dueAt',
    'acknowledgedAt',
    'returnAskedAt',
    'reopenedAt',
    'pausedAt',
    'repliedAt',
    'concludedAt',
    'implementation',
    'promisedAt',
    'implementedAt',
    'noticeLevel',
    'noticedAt',
  ],
  events: ['assignment', 'number', 'act', 'at', 'via', 'by', 'note', 'data', 'dueBefore', 'dueAfter'],
  requests: ['assignment', 'kind', 'reason', 'askedDays', 'state'],
} as const

/** At start, not at the first answer of a department: the collections have the fields that duties need. */
export function assertFields({ collections = [] }: Config, options: HandlingOptions): void {
  for (const part of ['duties', 'events', 'requests'] as const) {
    const collection = collections.find(({ slug }) => slug === options[part])
    if (!collection) throw new Error(`handling: there is no collection ${options[part]}`)
    const names = new Set(collection.fields.flatMap(namesOf))
    const missing = needed[part].filter((name) => !names.has(name))
    if (missing.length > 0)
      throw new Error(`handling: ${options[part]} has no field ${missing.join(', ')} (see the README)`)
  }
}

const namesOf = (field: Field): string[] => ('name' in field && field.name ? [field.name] : [])
