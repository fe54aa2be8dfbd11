import { Logger } from 'graphile-worker'
import type { WorkerLogger } from './logger'

/**
 * Passes graphile-worker's lines on to our log. Its debug lines are dropped, and so is its metadata:
 * that holds job payloads, which may name people.
 */
export function graphileLogger(logger: WorkerLogger): Logger {
  const writers: Record<string, WorkerLogger['info'] | undefined> = {
    error: (fields) => logger.error(fields),
    warning: (fields) => logger.warn(fields),
    info: (fields) => logger.info(fields),
  }
  return new Logger((scope) => (level, message) => writers[level]?.({ msg: message, ...scope }))
}
