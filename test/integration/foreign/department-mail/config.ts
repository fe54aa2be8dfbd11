import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'

import { departmentMail, enqueueMessage, minqiaoEmail } from '../../../../plugins/department-mail'

const anyone = () => true

/** Somebody else's collection: every new post is announced by mail, in the transaction that creates it. */
const posts: CollectionConfig = {
  slug: 'posts',
  access: { create: anyone, read: anyone, update: anyone, delete: anyone },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'failsAfterwards', type: 'checkbox' },
  ],
  hooks: {
    afterChange: [
      async ({ doc, operation, req }) => {
        const post: { id: string; title: string; failsAfterwards?: boolean | null } = doc
        if (operation !== 'create') return
        await enqueueMessage(req, {
          key: `post:${post.id}`,
          to: { address: 'reader@example.org', name: '读者' },
          subject: post.title,
          text: `新文章：${post.title}`,
          html: `<p>新文章：${post.title}</p>`,
          template: 'post-announcement',
          locale: 'zh',
          related: { collection: 'posts', id: post.id },
          extra: { post: post.id, note: '附加' },
        })
        if (post.failsAfterwards) throw new Error('the change fails after its mail was written')
      },
    ],
  },
}

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

/** A minimal foreign application with the plugin and nothing else of ours. */
export function foreignConfig(options: { databaseUrl: string; smtpUrl: string }): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only-for-this-test',
    telemetry: false,
    collections: [posts, users],
    db: postgresAdapter({ idType: 'uuidv7', push: true, pool: { connectionString: options.databaseUrl } }),
    email: minqiaoEmail({ smtpUrl: options.smtpUrl, from: { address: 'office@example.org', name: '研究室' } }),
    plugins: [
      departmentMail({
        messageIdDomain: 'example.org',
        access: { read: ({ req }) => Boolean(req.user), create: anyone, update: anyone, delete: anyone },
        canRetry: (req) => req.user?.collection === 'users' && req.user.email === 'admin@example.org',
        extraFields: [
          { name: 'post', type: 'relationship', relationTo: 'posts' },
          { name: 'note', type: 'text' },
        ],
      }),
    ],
  })
}
