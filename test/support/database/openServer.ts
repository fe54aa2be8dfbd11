import { startPostgres } from '../../../src/server/services/postgres'
import { temporaryFolder } from '../services-folder'

export type TestServer = { url: string; stop: () => Promise<void> }

/** The server of TEST_DATABASE_URL, else an embedded one of this run; the tests see it under that name too. */
export async function openServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => undefined }
  const place = await temporaryFolder()
  const postgres = await startPostgres({
    dataDir: place.folder,
    durability: 'test',
    database: 'minqiao_test',
  })
  process.env.TEST_DATABASE_URL = postgres.url()
  return {
    url: postgres.url(),
    stop: async () => {
      delete process.env.TEST_DATABASE_URL
      await postgres.stop()
      await place.remove()
    },
  }
}
