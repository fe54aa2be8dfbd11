import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, getPayload, type BasePayload } from 'payload'

/** Payload as it comes: one collection with versions on, in a schema of its own. */
export async function openVanilla(databaseUrl: string): Promise<BasePayload> {
  const config = await buildConfig({
    secret: 'only-for-the-bench-0000000000000000',
    telemetry: false,
    collections: [
      {
        slug: 'posts',
        versions: true,
        fields: [
          { name: 'title', type: 'text', required: true },
          { name: 'body', type: 'textarea' },
          { name: 'step', type: 'text' },
        ],
      },
    ],
    db: postgresAdapter({
      idType: 'uuidv7',
      push: true,
      schemaName: 'vanilla',
      pool: { connectionString: databaseUrl, max: 20 },
    }),
  })
  const payload = await getPayload({ config, key: 'vanilla' })
  // Payload keeps a connection to the end; the server's last word on it is no failure of the bench.
  ;(payload.db as unknown as PostgresAdapter).pool.on('error', () => undefined)
  return payload
}
