import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../src/server/services/postgres'

/**
 * `npm run bench`: speeds as ratios against plain Payload, both measured in this run, in turn, on one
 * embedded PostgreSQL with its safe settings. Absolute figures depend on the machine; ratios carry over.
 */
async function main(): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'minqiao-bench-'))
  // PostgreSQL may run as another account, which has to reach its folder.
  await chmod(dataDir, 0o755)
  process.env.PAYLOAD_SECRET = 'only-for-the-bench-0000000000000000'
  process.env.PUBLIC_URL = 'http://localhost:3000'
  process.env.DATA_DIR = dataDir
  const postgres = await startPostgres({ dataDir, database: 'bench' })
  try {
    process.env.DATABASE_URL = postgres.url()
    const { benchTransition } = await import('./transition')
    await benchTransition(postgres.url())
  } finally {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

if (process.argv.includes('--help')) {
  console.log(
    'npm run bench: measures a transition against a plain Payload update, prints operations a second and their ratio',
  )
  process.exit(0)
}
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
