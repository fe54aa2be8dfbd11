import type { WorkerSchedule, WorkerTask } from './task'
import type { DeadWorkerListener } from './recover'

/** Every task the worker runs, by name. */
export const taskList: Record<string, WorkerTask> = {}

/** Tasks queued by the clock. */
export const schedules: WorkerSchedule[] = []

/** Called for dead workers in the transaction that frees their jobs. */
export const deadWorkerListeners: DeadWorkerListener[] = []
