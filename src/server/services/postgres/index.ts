import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '../free-port'
import { type Account, serverAccount } from './account'
import { findBinaries, type PostgresBinaries } from './binaries'
import { ensureDatabase } from './ensure-database'
import { initCluster } from './init-cluster'
import { removeStalePidFile, runningPostmaster, stopPostmaster } from './postmaster'
import { isAlive, startOf } from './process-table'
import { newSettings, type PostgresSettings, readSettings, writeSettings } from './settings'
import { type Durability, type SpawnedServer, spawnServer } from './spawn-server'
import { assertTraversable } from './traversable'
import { ServiceError } from '../service-error'

const PORT_ATTEMPTS = 5

export type EmbeddedPostgres = {
  pid: number
  port: number
  /** Absolute path of the cluster. */
  cluster: string
  /** Connection URL of the cluster's superuser to `database` (default: the one asked for at start). */
  url: (database?: string) => string
  /** Called once when the server ends without having been asked to. */
  onUnexpectedExit(listener: () => void): void
  /** Stops the server and waits until it is gone. */
  stop: () => Promise<void>
}

type Options = {
  /** Folder that holds everything: `<dataDir>/postgres`, `postgres.json`, `postgres.log`. */
  dataDir: string
  /** Database made when missing. Default `minqiao`. */
  database?: string
  /** Default `safe`. */
  durability?: Durability
}

type Place = {
  cluster: string
  settingsFile: string
  logFile: string
  account: Account
  binaries: PostgresBinaries
}

/**
 * Starts the embedded PostgreSQL 18 on loopback: UTF-8, builtin C.UTF-8, checksums, a free port
 * (remembered), a random password (kept in `postgres.json`, mode 0600). A stale pid file is removed,
 * a server left behind by a killed owner is stopped first.
 *
 * @throws ServiceError with a code the scripts turn into one line
 */
export async function startPostgres(options: Options): Promise<EmbeddedPostgres> {
  const place = await preparePlace(options.dataDir)
  const known = await readSettings(place.settingsFile)
  await takeOver(place.cluster, known)
  const settings = await prepareCluster(place, known)
  const database = options.database ?? 'minqiao'
  const { server, settings: used } = await startOnFreePort(place, settings, options.durability ?? 'safe')
  await ensureDatabase(urlOf(used, 'postgres'), database)
  return handle({ server, settings: used, cluster: place.cluster, database })
}

const urlOf = (settings: PostgresSettings, database: string): string =>
  `postgresql://${settings.user}:${settings.password}@127.0.0.1:${settings.port}/${database}`

async function preparePlace(dataDir: string): Promise<Place> {
  await mkdir(dataDir, { recursive: true })
  const folder = await realpath(dataDir)
  const [account, binaries] = await Promise.all([serverAccount(), findBinaries()])
  assertTraversable(folder, account)
  assertTraversable(path.dirname(binaries.postgres), account)
  return {
    cluster: path.join(folder, 'postgres'),
    settingsFile: path.join(folder, 'postgres.json'),
    logFile: path.join(folder, 'postgres.log'),
    account,
    binaries,
  }
}

/** Makes sure nobody else runs on this cluster: stops an orphan, refuses to touch a server in use. */
async function takeOver(cluster: string, known: PostgresSettings | undefined): Promise<void> {
  const pid = await runningPostmaster(cluster)
  const owner = known?.owner
  if (pid !== undefined && owner && isAlive(owner.pid) && startOf(owner.pid) === owner.startedAt) {
    throw new ServiceError('postgres.inUse', { pid: owner.pid, folder: path.dirname(cluster) })
  }
  if (pid !== undefined) await stopPostmaster(pid)
  await removeStalePidFile(cluster)
}

async function prepareCluster(place: Place, known: PostgresSettings | undefined): Promise<PostgresSettings> {
  const exists = existsSync(path.join(place.cluster, 'PG_VERSION'))
  if (exists && known) return known
  if (exists)
    throw new ServiceError('postgres.settingsLost', { file: place.settingsFile, folder: place.cluster })
  const settings = newSettings(await freePort(known?.port))
  await initCluster({ ...place, settings })
  await writeSettings(place.settingsFile, settings)
  return settings
}

async function startOnFreePort(
  place: Place,
  settings: PostgresSettings,
  durability: Durability,
): Promise<{ server: SpawnedServer; settings: PostgresSettings }> {
  for (let attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
    // The port may be taken between the look and the start: then the next round chooses another.
    const port = await freePort(attempt === 1 ? settings.port : undefined)
    const owner = { pid: process.pid, startedAt: startOf(process.pid) }
    const current = { ...settings, port, owner }
    await writeSettings(place.settingsFile, current)
    const server = await spawnServer({ ...place, port, url: urlOf(current, 'postgres'), durability })
    if (server) return { server, settings: current }
  }
  throw new ServiceError('postgres.startFailed', {
    file: place.logFile,
    reason: await lastLogLine(place.logFile),
  })
}

async function lastLogLine(file: string): Promise<string> {
  const log = await readFile(file, 'utf8').catch(() => '')
  return (
    log
      .trim()
      .split('\n')
      .findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? ''
  )
}

function handle(input: {
  server: SpawnedServer
  settings: PostgresSettings
  cluster: string
  database: string
}): EmbeddedPostgres {
  const { server, settings, cluster, database } = input
  const { child, pid } = server
  let stopping: Promise<void> | undefined
  // The child must not keep a finished script alive; stop() is what ends it.
  child.unref()
  return {
    pid,
    port: settings.port,
    cluster,
    url: (name = database) => urlOf(settings, name),
    onUnexpectedExit: (listener) => whenEnded(child, () => stopping === undefined && listener()),
    stop: () => (stopping ??= stopPostmaster(pid)),
  }
}

function whenEnded(child: ChildProcess, listener: () => void): void {
  if (child.exitCode !== null || child.signalCode !== null) listener()
  else child.once('exit', listener)
}
