import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import { reviewWorkflow, sql, requireTx, type TransitionNotice } from '../../../../plugins/review-workflow'

const anyone = () => true
const open = { create: anyone, read: anyone, update: anyone, delete: anyone, readVersions: anyone }
const fields: CollectionConfig['fields'] = [
  { name: 'title', type: 'text', required: true },
  { name: 'pinned', type: 'checkbox' },
]

const posts: CollectionConfig = { slug: 'posts', access: open, fields }
/** With everything that Payload offers to get around a review: drafts, versions, trash, duplicates. */
const articles: CollectionConfig = {
  slug: 'articles',
  access: open,
  trash: true,
  versions: { drafts: { autosave: true } },
  fields,
}
const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [{ name: 'roles', type: 'select', hasMany: true, options: ['author', 'editor', 'publisher'] }],
}

const both = (zh: string, en: string) => ({ zh, en })
const step = (id: string, role: string) => ({ id, label: both(id, id), roles: [role], gates: [] })

/** Says yes, writes a note, then changes its mind, whenever the title asks for it. */
async function objects({ req, document }: TransitionNotice): Promise<void> {
  if (document.title !== 'objected') return
  await (await requireTx(req)).execute(sql`create table written_and_undone (id int)`)
  throw new Error('the application objects')
}

/** A minimal foreign application with the plugin and nothing else of ours. */
export function foreignConfig(
  databaseUrl: string,
  idType: 'serial' | 'uuid' = 'uuid',
): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [posts, articles, users],
    db: postgresAdapter({ idType, push: true, pool: { connectionString: databaseUrl } }),
    plugins: [
      reviewWorkflow({
        definitions: [
          {
            key: 'two-steps',
            version: 1,
            label: both('两步', 'Two steps'),
            steps: [step('edit', 'editor'), step('publish', 'publisher')],
            rejectReasons: [{ code: 'no', label: both('不用', 'No') }],
          },
        ],
        collections: {
          posts: { definition: 'two-steps', contentFields: ['title'], onTransition: objects },
          articles: { definition: 'two-steps', contentFields: ['title'] },
        },
        toActor: ({ user }) =>
          user
            ? {
                kind: 'user',
                id: String(user.id),
                name: String(user.email),
                roles: 'roles' in user && Array.isArray(user.roles) ? user.roles : [],
                scope: null,
              }
            : null,
      }),
    ],
  })
}
