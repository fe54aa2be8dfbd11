import { postgresAdapter } from '@payloadcms/db-postgres'
import {
  buildConfig,
  type CollectionAfterReadHook,
  type FieldAccess,
  type FieldHook,
  type SanitizedConfig,
} from 'payload'
import { reviewWorkflow } from '../../../plugins/review-workflow'

const anyone = () => true
const open = { create: anyone, read: anyone, update: anyone, delete: anyone, readVersions: anyone }
const both = (text: string) => ({ zh: text, en: text })

/** Open documents show a field with this access, and only those: an old text that was open must not show it any more. */
const isOpen: FieldAccess<{ id: string; isOpen?: boolean | null }> = ({ doc }) => doc?.isOpen === true

/** Blots a value out for everybody but the writer of the document. */
const blotted: FieldHook = ({ req, value }): unknown =>
  req.user?.email === 'author@example.org' || typeof value !== 'string' ? value : '***'

/** A collection that takes a field out of what it gives, past the fields' own access. */
const withoutRemoved: CollectionAfterReadHook<{ id: string; removed?: string | null }> = ({ doc, req }) =>
  req.user?.email === 'reader@example.org' ? { ...doc, removed: undefined } : doc

/** A collection with every way a field can be kept from its readers. */
export function compareConfig(databaseUrl: string): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: postgresAdapter({ idType: 'uuid', push: true, pool: { connectionString: databaseUrl } }),
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'notes',
        access: open,
        hooks: { afterRead: [withoutRemoved] },
        fields: [
          { name: 'title', type: 'text', label: both('标题') },
          { name: 'kind', type: 'text', defaultValue: 'default' },
          { name: 'isOpen', type: 'checkbox' },
          { name: 'never', type: 'text', hidden: true },
          {
            name: 'private',
            type: 'text',
            access: { read: ({ req }) => req.user?.email === 'author@example.org' },
          },
          { name: 'whileOpen', type: 'text', access: { read: isOpen } },
          { name: 'blotted', type: 'text', hooks: { afterRead: [blotted] } },
          { name: 'removed', type: 'text' },
          {
            type: 'tabs',
            tabs: [
              {
                name: 'tab',
                fields: [
                  {
                    name: 'rows',
                    type: 'array',
                    fields: [
                      { name: 'shown', type: 'text' },
                      { name: 'kept', type: 'text', access: { read: () => false } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    plugins: [
      reviewWorkflow({
        definitions: [
          {
            key: 'notes',
            version: 1,
            label: both('笔记'),
            steps: [{ id: 'check', label: both('检查'), roles: ['nobody'], gates: [] }],
            rejectReasons: [],
          },
        ],
        collections: {
          notes: {
            definition: 'notes',
            contentFields: [
              'title',
              'kind',
              'isOpen',
              'never',
              'private',
              'whileOpen',
              'blotted',
              'removed',
              'tab',
            ],
          },
        },
        toActor: ({ user }) =>
          user && { kind: 'user', id: String(user.id), name: String(user.email), roles: [], scope: null },
      }),
    ],
  })
}
