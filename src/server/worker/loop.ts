import type { Pool } from 'pg'
import type { WorkerLogger } from './logger'

/** Work that goes on for as long as the worker lives, beside its jobs. */
export type WorkerLoop = {
  name: string
  start(context: {
    pool: Pool
    logger: WorkerLogger
    /** Identity to write into leases; reaches `onDeadWorker` when this process dies, as that of jobs does. */
    workerId: string
  }): Promise<RunningLoop>
}

export type RunningLoop = {
  stop(): Promise<void>
  /** Settles with the reason when the loop cannot go on: the process must end and be started again. */
  failed: Promise<Error>
}
