import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chineseTrigramsWork } from '../../src/server/services/chinese-trigrams'
import { OperatorError } from './operator-error.mjs'
import { root } from './paths.mjs'

const DEFAULT_SECRETS =
  /^(secret|changeme|change-me|your[-_ ]?secret.*|payload[-_]?secret|default|test|password|.)\1*$/i
const SHORTEST_SECRET = 32

/** Throws `environment.missing` naming every variable that is not set. */
export function assertEnvironment(names: string[]): void {
  const missing = names.filter((name) => !process.env[name])
  if (missing.length > 0) throw new OperatorError('environment.missing', { names: missing.join(', ') })
}

/** Throws `secret.weak` for a PAYLOAD_SECRET that is short, repeated, or out of a manual. */
export function assertSecret(secret: string): void {
  const isWeak = secret.length < SHORTEST_SECRET || DEFAULT_SECRETS.test(secret) || new Set(secret).size < 10
  if (isWeak) throw new OperatorError('secret.weak', { length: SHORTEST_SECRET })
}

/** Throws `payload.versions` unless payload and every @payloadcms package installed are the same version. */
export function assertOnePayloadVersion(): void {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const names = Object.keys(manifest.dependencies).filter(
    (name) => name === 'payload' || name.startsWith('@payloadcms/'),
  )
  const versions = names.map((name) => `${name} ${versionOf(name)}`)
  if (new Set(versions.map((entry) => entry.split(' ')[1])).size > 1) {
    throw new OperatorError('payload.versions', { versions: versions.join(', ') })
  }
}

function versionOf(name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** Throws `database.unreachable` or `database.trigrams`. */
export async function assertDatabase(databaseUrl: string): Promise<void> {
  const works = await chineseTrigramsWork(databaseUrl).catch((error: unknown) => {
    throw new OperatorError('database.unreachable', {
      reason: error instanceof Error ? error.message : String(error),
    })
  })
  if (!works) throw new OperatorError('database.trigrams')
}

/** Throws `build.missing` when there is nothing to serve. */
export function assertBuilt(): void {
  if (!existsSync(path.join(root, '.next', 'BUILD_ID'))) throw new OperatorError('build.missing')
}
