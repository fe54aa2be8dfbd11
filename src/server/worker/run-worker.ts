import { parseCronItems, run, type Runner } from 'graphile-worker'
import type { Pool } from 'pg'
import { connectPool } from './connect'
import { graphileLogger } from './graphile-logger'
import { type Liveness, openLiveness } from './liveness'
import type { WorkerLogger } from './logger'
import type { RunningLoop, WorkerLoop } from './loop'
import { createMembership, type Membership } from './membership'
import type { DeadWorkerListener } from './recover'
import { startRecovery } from './recovery-loop'
import type { WorkerSchedule, WorkerTask } from './task'
import { toTaskList } from './to-task-list'

/** A task still running this long after the stop was asked for gets its signal aborted, milliseconds. */
const ABORT_AFTER_MS = 15_000
/** Without notifications (a lost LISTEN connection) new jobs are found this late at most, milliseconds. */
const POLL_MS = 2_000

export type WorkerOptions = {
  databaseUrl: string
  tasks: Record<string, WorkerTask>
  schedules?: WorkerSchedule[]
  deadWorkerListeners?: DeadWorkerListener[]
  /** Work that goes on beside the jobs. */
  loops?: WorkerLoop[]
  /** Jobs at the same time. Default 4. */
  concurrency?: number
  logger: WorkerLogger
}

export type RunningWorker = {
  /** Takes no more jobs, waits for the running ones, leaves the list of workers, closes connections. */
  stop(): Promise<void>
  /** Settles with the reason when the worker cannot go on: the process must end and be started again. */
  failed: Promise<Error>
}

/** Runs jobs until stopped. Handles no signals: the caller decides when to stop. */
export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { logger } = options
  const concurrency = options.concurrency ?? 4
  const pool = await connectPool(options.databaseUrl, concurrency + 8, logger)
  const liveness = await openLiveness(options.databaseUrl)
  const stopRecovery = startRecovery({ pool, listeners: options.deadWorkerListeners ?? [], logger })
  const membership = createMembership(liveness)
  const runner = await startRunner({ options, pool, membership, concurrency })
  const loops = await startLoops(options, { pool, liveness })
  logger.info({ msg: 'worker is ready', concurrency, tasks: Object.keys(options.tasks) })
  return {
    failed: Promise.race([
      liveness.lost,
      membership.failed,
      endOf(runner),
      ...loops.map((loop) => loop.failed),
    ]),
    async stop() {
      await stopRecovery()
      await Promise.all([runner.stop(), ...loops.map((loop) => loop.stop())])
      // Only now: while a job runs, this process must count as alive.
      await liveness.release()
      await pool.end()
    },
  }
}

/** Each loop has an id of its own, registered before it takes anything: a dead process's leases must be found. */
async function startLoops(
  { loops = [], logger }: WorkerOptions,
  { pool, liveness }: { pool: Pool; liveness: Liveness },
): Promise<RunningLoop[]> {
  const running: RunningLoop[] = []
  for (const loop of loops) {
    const workerId = `${loop.name}:${liveness.processKey}`
    await liveness.register(workerId)
    running.push(await loop.start({ pool, logger, workerId }))
  }
  return running
}

async function startRunner(input: {
  options: WorkerOptions
  pool: Pool
  membership: Membership
  concurrency: number
}): Promise<Runner> {
  const { options, pool, membership, concurrency } = input
  const { logger } = options
  return run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    logger: graphileLogger(logger),
    taskList: toTaskList(options.tasks, { pool, logger, workerId: membership.workerId }),
    parsedCronItems: parseCronItems((options.schedules ?? []).map((schedule) => ({ ...schedule }))),
    preset: {
      plugins: [membership.plugin],
      worker: { gracefulShutdownAbortTimeout: ABORT_AFTER_MS, pollInterval: POLL_MS },
    },
  })
}

const endOf = (runner: Runner): Promise<Error> =>
  runner.promise.then(
    () => new Error('job runner ended'),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  )
