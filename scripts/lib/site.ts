import path from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { Pool } from 'pg'
import { openMirror } from '../../src/server/site/mirror/openMirror'
import { publishSite } from '../../src/server/site/publish/publishSite'
import { createLogger } from '../../src/server/worker/logger'
import { createLifecycle } from './lifecycle'
import { assertEnvironment } from './office'
import { OperatorError } from './operator-error.mjs'
import { text } from './text.mjs'

const PATIENCE_MS = 60_000

/** `export --to FOLDER [--watch]` or `rebuild`. */
export async function runSite(args: string[]): Promise<void> {
  const { command, to, watch } = readArguments(args)
  assertEnvironment(['DATABASE_URL'])
  const databaseUrl = process.env.DATABASE_URL ?? ''
  if (command === 'rebuild') return rebuild(databaseUrl)
  if (command !== 'export' || to === undefined) throw new OperatorError('site.wrong')
  return exportTo(databaseUrl, path.resolve(to), watch)
}

function readArguments(args: string[]): {
  command: string | undefined
  to: string | undefined
  watch: boolean
} {
  try {
    const options = { to: { type: 'string' }, watch: { type: 'boolean', default: false } } as const
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    return {
      command: positionals.length === 1 ? positionals[0] : undefined,
      to: values.to,
      watch: values.watch,
    }
  } catch {
    throw new OperatorError('site.wrong')
  }
}

/** Renders everything in this process: no worker has to run. */
async function rebuild(databaseUrl: string): Promise<void> {
  assertEnvironment(['PAYLOAD_SECRET', 'PUBLIC_URL'])
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  const pool = new Pool({ connectionString: databaseUrl, max: 2 })
  try {
    const { written, removed } = await publishSite({ payload, pool, also: [{ kind: 'all' }] })
    console.log(text('site.rebuilt', { written, removed }))
  } finally {
    await pool.end()
  }
}

async function exportTo(databaseUrl: string, folder: string, watch: boolean): Promise<void> {
  const lifecycle = createLifecycle()
  const mirror = await openMirror({ databaseUrl, folder, memory: 0, logger: createLogger({ part: 'site' }) })
  lifecycle.defer('site', mirror.stop)
  const timer = setTimeout(() => {
    lifecycle.fail(new OperatorError('site.silent', { seconds: PATIENCE_MS / 1000 }))
  }, PATIENCE_MS)
  try {
    await Promise.race([mirror.upToDate, lifecycle.ended])
    clearTimeout(timer)
    console.log(text('site.exported', { folder, count: mirror.count() }))
    if (watch) await lifecycle.ended
  } finally {
    await lifecycle.unwind()
  }
}
