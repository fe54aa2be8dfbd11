import type { Pool } from 'pg'
import { type DeadWorkerListener, recoverDeadWorkers } from './recover'
import type { WorkerLogger } from './logger'

/** A dead worker is noticed at the latest this long after its lock is free, milliseconds. */
const EVERY_MS = 10_000

/** Recovers dead workers now and every ten seconds. The answer stops the loop and waits for a running round. */
export function startRecovery(input: {
  pool: Pool
  listeners: DeadWorkerListener[]
  logger: WorkerLogger
}): () => Promise<void> {
  const { pool, listeners, logger } = input
  let running: Promise<void> | undefined
  const round = async (): Promise<void> => {
    try {
      const dead = await recoverDeadWorkers(pool, listeners)
      if (dead.length > 0) logger.warn({ msg: 'freed the jobs of dead workers', workerIds: dead })
    } catch (err) {
      logger.error({ msg: 'recovery of dead workers failed; tried again shortly', err })
    }
  }
  const start = (): void => {
    // Rounds never overlap: a slow database must not collect them.
    running ??= round().finally(() => (running = undefined))
  }
  start()
  const timer = setInterval(start, EVERY_MS)
  return async () => {
    clearInterval(timer)
    await running
  }
}
