import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Lifecycle } from '../../scripts/lib/lifecycle'
import { ensureDatabase } from '../../src/server/services/postgres/ensure-database'
import { startPostgres } from '../../src/server/services/postgres'

export type BenchPlace = {
  dataDir: string
  /** Makes a database on the one server of the bench and answers its address. */
  createDatabase: (name: string) => Promise<string>
}

/** A throw-away folder with one PostgreSQL in it; both go at the end. */
export async function openPlace(lifecycle: Lifecycle): Promise<BenchPlace> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'minqiao-bench-'))
  // PostgreSQL may run as another account, which has to reach its folder.
  await chmod(dataDir, 0o755)
  if (process.env.BENCH_KEEP === undefined)
    lifecycle.defer('folder', () => rm(dataDir, { recursive: true, force: true }))
  const postgres = await startPostgres({ dataDir, database: 'postgres' })
  lifecycle.defer('PostgreSQL', postgres.stop)
  return {
    dataDir,
    async createDatabase(name) {
      await ensureDatabase(postgres.url('postgres'), name)
      return postgres.url(name)
    },
  }
}
