import { randomBytes } from 'node:crypto'
import { Client, escapeIdentifier } from 'pg'
import { startPostgres } from '../../src/server/services/postgres'

export type TestDatabase = { url: string; remove(): Promise<void> }

/** An empty database on the server behind TEST_DATABASE_URL, or on a server of its own in `folder`. */
export async function createDatabase(folder: string): Promise<TestDatabase> {
  const given = process.env.TEST_DATABASE_URL
  if (!given) {
    const postgres = await startPostgres({ dataDir: folder, durability: 'test', database: 'minqiao' })
    return { url: postgres.url(), remove: postgres.stop }
  }
  const name = `minqiao_e2e_${randomBytes(4).toString('hex')}`
  await run(given, `create database ${escapeIdentifier(name)}`)
  const url = new URL(given)
  url.pathname = `/${name}`
  return {
    url: url.href,
    remove: () => run(given, `drop database if exists ${escapeIdentifier(name)} with (force)`),
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
