import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { sleep } from '../sleep'
import { ServiceError } from '../service-error'
import { commandOf, isAlive } from './process-table'

const FAST_STOP_MS = 20_000
const IMMEDIATE_STOP_MS = 5_000

/** The server named by the cluster's `postmaster.pid`, if it is really running on this cluster. */
export async function runningPostmaster(cluster: string): Promise<number | undefined> {
  const content = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(content.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined
  // The id may have gone to an unrelated process since (after a reboot, say).
  return commandOf(pid).includes(cluster) ? pid : undefined
}

/** Removes a `postmaster.pid` whose server is gone; otherwise a reused id keeps the server from starting. */
export async function removeStalePidFile(cluster: string): Promise<void> {
  if ((await runningPostmaster(cluster)) === undefined)
    await rm(path.join(cluster, 'postmaster.pid'), { force: true })
}

async function goneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await sleep(25)
  }
  return true
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone between the look and the signal: what was wanted.
  }
}

/** Stops a server: fast (clients are cut, data are flushed), then immediate (recovery at next start). */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await goneWithin(pid, FAST_STOP_MS)) return
  signal(pid, 'SIGQUIT')
  if (await goneWithin(pid, IMMEDIATE_STOP_MS)) return
  throw new ServiceError('postgres.stuck', { pid })
}
