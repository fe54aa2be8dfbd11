import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import { solicitation, topicStates, type Telling } from '../../../../plugins/solicitation'
import { foreignSlug } from '../collections'

const anyone = () => true
const access = { create: anyone, read: anyone, update: anyone, delete: anyone }

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

/** Somebody else's people: volunteers in teams. */
const volunteers: CollectionConfig = {
  slug: 'volunteers',
  access,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'team', type: 'text' },
    { name: 'left', type: 'checkbox' },
  ],
}

/** Somebody else's topics: calls for help. */
const calls: CollectionConfig = {
  slug: 'calls',
  access,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'state', type: 'select', options: [...topicStates], defaultValue: 'draft', required: true },
    { name: 'opensAt', type: 'date', required: true },
    { name: 'deadline', type: 'date', required: true },
    { name: 'publishedAt', type: 'date' },
    { name: 'closedAt', type: 'date' },
    { name: 'remindDays', type: 'number', hasMany: true },
    { name: 'summary', type: 'textarea' },
    {
      name: 'wanted',
      type: 'group',
      fields: [
        { name: 'teams', type: 'text', hasMany: true },
        { name: 'named', type: 'relationship', relationTo: foreignSlug('volunteers'), hasMany: true },
      ],
    },
  ],
}

export const told: Telling[] = []

/** A minimal foreign application with the plugin and nothing else of ours. */
export function foreignConfig(databaseUrl: string): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [calls, volunteers, users],
    db: postgresAdapter({ idType: 'uuidv7', push: true, pool: { connectionString: databaseUrl } }),
    plugins: [
      solicitation({
        topics: foreignSlug('calls'),
        people: foreignSlug('volunteers'),
        slug: 'call-invitations',
        audience: { field: 'wanted', facets: { teams: 'team', named: 'id' } },
        askable: { left: { not_equals: true } },
        batch: 2,
        tell: async (_req, telling) => {
          told.push(telling)
          return telling.people
        },
      }),
    ],
  })
}
