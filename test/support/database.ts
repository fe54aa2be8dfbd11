import { randomBytes } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { inject } from 'vitest'
import { brokenInvariants } from '../invariants/checks'
import { onServer } from './database/onServer'
import { testEnvironment } from './database/runScript'
import { withDatabase } from './database/withDatabase'
import { temporaryFolder } from './services-folder'

export type TestDatabase = {
  url: string
  /** Plain SQL, past every rule of the application. */
  pool: pg.Pool
  /** Throws when somebody still holds a connection; drops the database either way. */
  drop: () => Promise<void>
}

export type TestApplication = TestDatabase & { payload: Payload; close: () => Promise<void> }

/** A database of its own for one test file: a copy of the migrated template, or of another database. */
export async function cloneDatabase(name: string, of?: string): Promise<TestDatabase> {
  const { serverUrl, template: migrated } = inject('testDatabase')
  const template = of ?? migrated
  const database = `${name}_${randomBytes(4).toString('hex')}`
  await onServer(serverUrl, `create database ${database} template ${template}`)
  return openDatabase(serverUrl, database)
}

/** An empty database, for applications that push a schema of their own. */
export async function emptyDatabase(name: string): Promise<TestDatabase> {
  const { serverUrl } = inject('testDatabase')
  const database = `${name}_${randomBytes(4).toString('hex')}`
  await onServer(serverUrl, `create database ${database}`)
  return openDatabase(serverUrl, database)
}

function openDatabase(serverUrl: string, database: string): TestDatabase {
  const url = withDatabase(serverUrl, database)
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  pool.on('error', () => undefined)
  return {
    url,
    pool,
    drop: async () => {
      await pool.end()
      await onServer(serverUrl, `drop database ${database} with (force)`)
    },
  }
}

/** The application on a database. One a process: its config reads the environment when it is loaded. */
export async function openPayload(databaseUrl: string, dataDir: string): Promise<Payload> {
  Object.assign(process.env, testEnvironment, { DATABASE_URL: databaseUrl, DATA_DIR: dataDir })
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  // Payload keeps one connection of its own for ever; dropping the database cuts it.
  payload.db.pool.on('error', () => undefined)
  return payload
}

/**
 * The application on a copy of the template. Closing it holds what the tests left behind against the
 * invariants, and makes sure that no connection is still inside a transaction.
 */
export async function openApplication(name: string): Promise<TestApplication> {
  const database = await cloneDatabase(name)
  const place = await temporaryFolder()
  const payload = await openPayload(database.url, place.folder)
  return {
    ...database,
    payload,
    close: async () => {
      const leaks = await openTransactions(database.pool)
      const broken = await brokenInvariants(database.pool)
      // From here on a lost connection is no news.
      payload.logger.level = 'silent'
      await payload.destroy()
      await database.drop()
      await place.remove()
      if (leaks.length > 0) throw new Error(`transactions left open: ${JSON.stringify(leaks)}`)
      if (broken.length > 0) throw new Error(`invariants broken: ${JSON.stringify(broken, null, 2)}`)
    },
  }
}

async function openTransactions(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ query: string }>(`
    select query from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'`)
  return rows.map(({ query }) => query)
}
