import type { TestProject } from 'vitest/node'
import { dropDatabases } from './database/dropDatabases'
import { onServer } from './database/onServer'
import { runScript } from './database/runScript'
import { withDatabase } from './database/withDatabase'
import setup from './databaseSetup'
import { temporaryFolder } from './services-folder'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database in which the demonstration city was loaded through its own operations; cloned, never used itself. */
    demoDatabase: string
  }
}

/** The template of the tests, and beside it the demonstration city. */
export default async function setupWithDemo(project: TestProject): Promise<() => Promise<void>> {
  const tearDown = await setup(project)
  const { serverUrl, template } = project.getProvidedContext().testDatabase
  const demo = template.replace('template', 'demo')
  const place = await temporaryFolder()
  await onServer(serverUrl, `create database ${demo} template ${template}`)
  await runScript('src/demo/load.ts', { DATABASE_URL: withDatabase(serverUrl, demo), DATA_DIR: place.folder })
  project.provide('demoDatabase', demo)
  return async () => {
    await dropDatabases(serverUrl, [demo])
    await place.remove()
    await tearDown()
  }
}
