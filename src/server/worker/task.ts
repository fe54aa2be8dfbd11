import type { Pool } from 'pg'
import type { WorkerLogger } from './logger'

/** What a task gets besides its payload. */
export type WorkerTaskContext = {
  /** The worker's connection pool. */
  pool: Pool
  logger: WorkerLogger
  /**
   * Identity to write into leases. The same id reaches `onDeadWorker` when this process dies, so a
   * lease under it is freed within a minute.
   */
  workerId: string
  /** Aborted when the worker has to stop: a long task gives up and throws, its job runs again. */
  signal: AbortSignal
  /** 1 at the first try. */
  attempt: number
  maxAttempts: number
}

/**
 * One kind of job. `name` is the identifier given to `graphile_worker.add_job`. A job runs at least
 * once: after a crash it runs again, so `run` must bear repetition. Throwing means another try later.
 */
export type WorkerTask = {
  name: string
  run(payload: unknown, context: WorkerTaskContext): Promise<void>
}

/** A task queued by the clock; `match` is a five-field cron pattern in UTC. */
export type WorkerSchedule = { task: string; match: string; identifier?: string }
