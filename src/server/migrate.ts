import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { getPayload, type Migration } from 'payload'

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
    await payload.db.migrate({ migrations: migrations.map(asMigration) })
  } finally {
    await payload.destroy()
  }
}

type PostgresMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

/** Payload types migrations for any database; ours run on PostgreSQL, whose adapter passes `db` as well. */
const asMigration = ({ name, up, down }: PostgresMigration): Migration => ({
  name,
  up: (args) => up(args as MigrateUpArgs),
  down: (args) => down(args as MigrateDownArgs),
})
