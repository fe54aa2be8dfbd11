import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { dropDatabases } from './database/dropDatabases'
import { onServer } from './database/onServer'
import { openServer } from './database/openServer'
import { runScript } from './database/runScript'
import { withDatabase } from './database/withDatabase'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The test server, and the migrated database that every file clones. */
    testDatabase: { serverUrl: string; template: string }
  }
}

/** One server and one migrated template for the whole run; both are gone when it ends. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer()
  const template = `template_${randomBytes(6).toString('hex')}`
  await onServer(server.url, `create database ${template}`)
  await runScript('scripts/migrate.ts', { DATABASE_URL: withDatabase(server.url, template) })
  project.provide('testDatabase', { serverUrl: server.url, template })
  return async () => {
    await dropDatabases(server.url, [template])
    await server.stop()
  }
}
