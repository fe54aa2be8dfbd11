import { type ChildProcess, spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { Client } from 'pg'
import { sleep } from '../sleep'
import type { Account } from './account'
import type { PostgresBinaries } from './binaries'
import { serverEnvironment } from './server-environment'

/** `safe`: survives a power cut. `test`: may lose data at a crash, several times faster. */
export type Durability = 'safe' | 'test'

const FLAGS: Record<Durability, string[]> = {
  safe: ['max_connections=120'],
  test: [
    'max_connections=250',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_wal_size=2GB',
  ],
}

const START_MS = 60_000

export type SpawnedServer = { child: ChildProcess; pid: number }

/** Starts `postgres` on the cluster and waits for its first answer; undefined when it ended instead. */
export async function spawnServer(input: {
  binaries: PostgresBinaries
  account: Account
  cluster: string
  logFile: string
  port: number
  url: string
  durability: Durability
}): Promise<SpawnedServer | undefined> {
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'shared_buffers=128MB',
    ...FLAGS[input.durability],
  ]
  const log = await open(input.logFile, 'a', 0o600)
  // A file, not a pipe: a pipe breaks when this process is killed, and the server with it.
  // Detached: Ctrl-C reaches the whole foreground group, and the database must stop last.
  const child = spawn(
    input.binaries.postgres,
    ['-D', input.cluster, '-p', String(input.port), ...flags.flatMap((flag) => ['-c', flag])],
    {
      ...input.account,
      cwd: input.cluster,
      detached: true,
      env: serverEnvironment(),
      stdio: ['ignore', log.fd, log.fd],
    },
  )
  child.on('error', () => undefined)
  await log.close()
  const answered = await answers(child, input.url)
  if (answered && child.pid !== undefined) return { child, pid: child.pid }
  child.kill('SIGQUIT')
  return undefined
}

async function answers(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + START_MS
  while (
    child.exitCode === null &&
    child.signalCode === null &&
    child.pid !== undefined &&
    Date.now() < deadline
  ) {
    if (await canConnect(url)) return child.exitCode === null
    await sleep(30)
  }
  return false
}

async function canConnect(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
