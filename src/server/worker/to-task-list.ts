import type { TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { WorkerLogger } from './logger'
import type { WorkerTask } from './task'

/** Our tasks in graphile-worker's form. A task's name is the identifier of its jobs. */
export function toTaskList(
  tasks: Record<string, WorkerTask>,
  shared: { pool: Pool; logger: WorkerLogger; workerId: () => string },
): TaskList {
  const list: TaskList = {}
  for (const task of Object.values(tasks)) {
    list[task.name] = async (payload, { job, abortSignal }) => {
      await task.run(payload, {
        pool: shared.pool,
        logger: shared.logger,
        workerId: shared.workerId(),
        signal: abortSignal ?? new AbortController().signal,
        attempt: job.attempts,
        maxAttempts: job.max_attempts,
      })
    }
  }
  return list
}
