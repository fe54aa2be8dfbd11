import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { createRequire } from 'node:module'
import { Client } from 'pg'
import { TYPESCRIPT } from '../../src/server/services/typescript'
import { dataDir, root } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand } from './run-command.mjs'
import { text } from './text.mjs'

async function migrationNames(): Promise<string[]> {
  const files = await readdir(path.join(root, 'migrations')).catch(() => [])
  return files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => path.basename(file, '.ts'))
}

async function queueMigrationCount(): Promise<number> {
  const worker = path.dirname(createRequire(import.meta.url).resolve('graphile-worker/package.json'))
  return (await readdir(path.join(worker, 'sql'))).filter((file) => file.endsWith('.sql')).length
}

/** Whether the database lacks a migration of the application or of the queue. Cheap: no Payload is loaded. */
export async function migrationsPending(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const tables = await client.query<{ ready: boolean }>(
      `select to_regclass('public.payload_migrations') is not null
          and to_regclass('graphile_worker.migrations') is not null as ready`,
    )
    if (tables.rows[0]?.ready !== true) return true
    const done = await client.query<{ name: string }>('select name from payload_migrations')
    const names = new Set(done.rows.map((row) => row.name))
    const queue = await client.query<{ last: number }>(
      'select max(id) as last from graphile_worker.migrations',
    )
    const queueBehind = (queue.rows[0]?.last ?? 0) < (await queueMigrationCount())
    return queueBehind || (await migrationNames()).some((name) => !names.has(name))
  } finally {
    await client.end()
  }
}

/** Runs `scripts/migrate.ts` if anything is pending. */
export async function migrateIfPending(input: {
  env: NodeJS.ProcessEnv
  signal?: AbortSignal
}): Promise<void> {
  if (!(await migrationsPending(input.env.DATABASE_URL ?? ''))) return
  await withProgress(text('step.migrate'), () =>
    runCommand({
      name: 'migrate',
      command: process.execPath,
      args: [...TYPESCRIPT, 'scripts/migrate.ts'],
      logFile: path.join(dataDir, 'logs/migrate.log'),
      ...input,
    }),
  )
}
