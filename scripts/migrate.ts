import { Client } from 'pg'
import { migrateDatabase } from '../src/server/migrate'
import { prepareQueue } from '../src/server/worker/prepare-queue'
import { OperatorError } from './lib/operator-error.mjs'
import { report } from './lib/launch.mjs'
import { text } from './lib/text.mjs'

/** Any number will do, as long as every release uses the same. */
const MIGRATION_LOCK = 731_204_918

/** Application first, then the queue; two instances started together migrate one after the other. */
async function migrate(databaseUrl: string): Promise<void> {
  const lock = new Client({ connectionString: databaseUrl })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrateDatabase(databaseUrl)
    await prepareQueue(databaseUrl)
  } finally {
    // The lock goes with its connection.
    await lock.end()
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(text('help.migrate'))
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new OperatorError('environment.missing', { names: 'DATABASE_URL' })
  await migrate(databaseUrl)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    report(error)
    process.exit(1)
  },
)
