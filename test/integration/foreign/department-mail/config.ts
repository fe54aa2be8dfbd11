import { postgresAdapter } from '@payloadcms/db-postgres'
import {
  buildConfig,
  type CollectionAfterChangeHook,
  type CollectionConfig,
  type SanitizedConfig,
} from 'payload'

import { foreignSlug } from '../collections'
import { departmentMail, enqueueMessage, minqiaoEmail } from '../../../../plugins/department-mail'

const anyone = () => true

type Post = { id: string; title: string; failsAfterwards?: boolean | null }

/** Every new post is announced by mail, in the transaction that creates it. */
const announce: CollectionAfterChangeHook<Post> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  await enqueueMessage(req, {
    key: `post:${doc.id}`,
    to: { address: 'reader@example.org', name: '读者' },
    subject: doc.title,
    text: `新文章：${doc.title}`,
    html: `<p>新文章：${doc.title}</p>`,
    template: 'post-announcement',
    locale: 'zh',
    related: { collection: 'posts', id: doc.id },
    extra: { post: doc.id, remark: '附加' },
  })
  if (doc.failsAfterwards) throw new Error('the change fails after its mail was written')
}

/** Somebody else's collection. */
const posts: CollectionConfig = {
  slug: 'posts',
  access: { create: anyone, read: anyone, update: anyone, delete: anyone },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'failsAfterwards', type: 'checkbox' },
  ],
  hooks: { afterChange: [announce] },
}

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

/** A minimal foreign application with the plugin and nothing else of ours. */
export function foreignConfig(options: {
  databaseUrl: string
  smtpUrl: string
  /** Whether Payload makes the tables. Default true. */
  push?: boolean
}): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [posts, users],
    db: postgresAdapter({
      idType: 'uuidv7',
      push: options.push ?? true,
      pool: { connectionString: options.databaseUrl },
    }),
    email: minqiaoEmail({
      smtpUrl: options.smtpUrl,
      from: { address: 'office@example.org', name: '研究室' },
    }),
    plugins: [
      departmentMail({
        messageIdDomain: 'example.org',
        access: { read: ({ req }) => Boolean(req.user), create: anyone, update: anyone, delete: anyone },
        canRetry: (req) => req.user?.collection === 'users' && req.user.email === 'admin@example.org',
        extraFields: [
          { name: 'post', type: 'relationship', relationTo: foreignSlug('posts') },
          { name: 'remark', type: 'text' },
        ],
      }),
    ],
  })
}
