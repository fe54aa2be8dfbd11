import { postgresAdapter } from '@payloadcms/db-postgres'
import {
  BoldFeature,
  HeadingFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { items, plainItems } from './collections/items'
import { related } from './collections/related'

/** Payload as it comes, with the product's fields: what the product's speed is measured against. */
export default buildConfig({
  collections: [
    items,
    plainItems,
    ...related,
    { slug: 'users', auth: true, fields: [{ name: 'name', type: 'text', required: true }] },
  ],
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      OrderedListFeature(),
      UnorderedListFeature(),
      BoldFeature(),
    ],
  }),
  db: postgresAdapter({
    idType: 'uuidv7',
    // In production Payload does not touch the schema; preparing the database pushes it once.
    push: true,
    pool: { connectionString: process.env.DATABASE_URL ?? '', max: 20 },
  }),
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.PUBLIC_URL ?? '',
  telemetry: false,
})
