import { runMigrations } from 'graphile-worker'
import { graphileLogger } from './graphile-logger'
import { createLogger } from './logger'

/** Brings graphile-worker's own schema up to date. Runs after the application's migrations; repeatable. */
export async function prepareQueue(databaseUrl: string): Promise<void> {
  await runMigrations({
    connectionString: databaseUrl,
    logger: graphileLogger(createLogger({ part: 'queue' })),
  })
}
