import { execFile } from 'node:child_process'
import { chown, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { ServiceError } from '../service-error'
import type { Account } from './account'
import type { PostgresBinaries } from './binaries'
import { serverEnvironment } from './server-environment'
import type { PostgresSettings } from './settings'

const run = promisify(execFile)

/**
 * With any other locale pg_trgm finds no trigrams in Chinese and text search does not match:
 * SQL_ASCII under LANG=C, but also UTF8 with the C locale of libc.
 */
const LOCALE_FLAGS = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']

async function giveTo(account: Account, target: string): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(target, account.uid, account.gid)
}

/** Makes the cluster in `cluster` (missing or empty). On failure nothing is left behind. */
export async function initCluster(input: {
  binaries: PostgresBinaries
  account: Account
  cluster: string
  settings: PostgresSettings
}): Promise<void> {
  const { binaries, account, cluster, settings } = input
  const passwordFile = path.join(cluster, '..', `.postgres-password-${process.pid}`)
  await mkdir(cluster, { recursive: true, mode: 0o700 })
  await giveTo(account, cluster)
  await writeFile(passwordFile, `${settings.password}\n`, { mode: 0o600 })
  await giveTo(account, passwordFile)
  const flags = [
    ...LOCALE_FLAGS,
    '--data-checksums',
    '--auth=scram-sha-256',
    `--username=${settings.user}`,
    `--pwfile=${passwordFile}`,
    `--pgdata=${cluster}`,
  ]
  try {
    await run(binaries.initdb, flags, { ...account, cwd: cluster, env: serverEnvironment() })
  } catch (error) {
    await rm(cluster, { recursive: true, force: true })
    throw new ServiceError('postgres.initFailed', { reason: reasonOf(error) })
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function reasonOf(error: unknown): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  return output.trim().split('\n').slice(-3).join(' ') || String(error)
}
