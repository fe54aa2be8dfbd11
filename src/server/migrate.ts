import { getPayload } from 'payload'

/**
 * Brings a database to the schema of this release. Safe to call again; a database that is up to date
 * is left as it is.
 */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  process.env.DATABASE_URL = databaseUrl
  // The config reads its settings when it is loaded, so it is loaded after they are set.
  const { default: config } = await import('../../payload.config')
  const { migrations } = await import('../../migrations')
  const payload = await getPayload({ config, disableOnInit: true, key: 'migrate' })
  try {
    await payload.db.migrate({ migrations })
  } finally {
    await payload.destroy()
  }
}
