import { readEnvironment } from './environment'
import { createLogger } from './logger'
import { workerMain } from './main'
import { deadWorkerListeners, loops, schedules, taskList } from './tasks'

// Process entry: node --conditions=production --import tsx src/server/worker/index.ts
try {
  const { DATABASE_URL, WORKER_CONCURRENCY } = readEnvironment(process.env)
  await workerMain({
    databaseUrl: DATABASE_URL,
    concurrency: WORKER_CONCURRENCY,
    tasks: taskList,
    schedules,
    deadWorkerListeners,
    loops,
  })
} catch (err) {
  createLogger({ part: 'worker', pid: process.pid }).error({ msg: 'worker did not start', err })
  process.exit(1)
}
