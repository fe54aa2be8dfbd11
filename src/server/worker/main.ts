import { createLogger } from './logger'
import { runWorker, type WorkerOptions } from './run-worker'

/** A running job may finish within this time after the stop was asked for, milliseconds. */
const STOP_MS = 20_000

/**
 * Exit code of a worker that cannot go on (database connection lost, registration failed): whoever
 * watches it starts it again.
 */
export const RESTART_EXIT_CODE = 75

/**
 * The life of a worker process: runs until SIGTERM, SIGINT, SIGHUP or the death of its parent, then
 * finishes its jobs and exits 0. Exits `RESTART_EXIT_CODE` when it cannot go on.
 */
export async function workerMain(options: Omit<WorkerOptions, 'logger'>): Promise<void> {
  const logger = createLogger({ part: 'worker', pid: process.pid })
  let stopWanted: (reason: string) => void = () => undefined
  const stop = new Promise<string>((resolve) => (stopWanted = resolve))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stopWanted)
  // Started with a channel by its supervisor: when that is killed, nobody else would end this process.
  process.on('disconnect', () => stopWanted('parent is gone'))
  process.channel?.unref()

  const worker = await runWorker({ ...options, logger })
  const reason = await Promise.race([stop, worker.failed])
  if (reason instanceof Error) {
    // At once: others may already be freeing this process's jobs, and must not run beside it.
    logger.error({ msg: 'worker cannot go on; its jobs run again elsewhere', err: reason })
    process.exit(RESTART_EXIT_CODE)
  }
  logger.info({ msg: 'worker stops', reason })
  setTimeout(() => {
    logger.warn({ msg: 'a job did not finish in time; it runs again elsewhere' })
    process.exit(1)
  }, STOP_MS).unref()
  await worker.stop()
  logger.info({ msg: 'worker has stopped' })
  process.exit(0)
}
