import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type Field, type SanitizedConfig } from 'payload'
import { dutyStates, handling, type HandlingOptions } from '../../../../plugins/handling'
import { foreignSlug } from '../collections'

const anyone = () => true
const access = { create: anyone, read: anyone, update: anyone, delete: anyone }
const date = (name: string): Field => ({ name, type: 'date' })
const text = (name: string): Field => ({ name, type: 'text' })
const assignment: Field = { name: 'assignment', type: 'relationship', relationTo: foreignSlug('chores') }

/** Somebody else's duties: the chores of a house. */
export const chores: CollectionConfig = {
  slug: 'chores',
  access,
  fields: [
    text('title'),
    { name: 'state', type: 'select', options: [...dutyStates], defaultValue: 'dispatched' },
    { name: 'rev', type: 'number', defaultValue: 0 },
    ...[
      'dispatchedAt',
      'originalDueAt',
      'dueAt',
      'acknowledgedAt',
      'returnAskedAt',
      'reopenedAt',
      'pausedAt',
      'repliedAt',
      'concludedAt',
      'promisedAt',
      'implementedAt',
      'noticedAt',
    ].map(date),
    text('implementation'),
    text('noticeLevel'),
  ],
}

const choreEvents: CollectionConfig = {
  slug: 'chore-events',
  access,
  fields: [
    assignment,
    { name: 'number', type: 'number' },
    text('act'),
    date('at'),
    text('via'),
    text('by'),
    text('note'),
    { name: 'data', type: 'json' },
    date('dueBefore'),
    date('dueAfter'),
  ],
}

const choreRequests: CollectionConfig = {
  slug: 'chore-requests',
  access,
  fields: [assignment, text('kind'), text('reason'), { name: 'askedDays', type: 'number' }, text('state')],
}

export const options: HandlingOptions = {
  duties: foreignSlug('chores'),
  events: foreignSlug('chore-events'),
  requests: foreignSlug('chore-requests'),
}

/** A minimal foreign application with the plugin and nothing else of ours. */
export const foreignConfig = (databaseUrl: string): Promise<SanitizedConfig> =>
  buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [chores, choreEvents, choreRequests, { slug: 'users', auth: true, fields: [] }],
    db: postgresAdapter({ idType: 'uuidv7', push: true, pool: { connectionString: databaseUrl } }),
    plugins: [handling(options)],
  })
