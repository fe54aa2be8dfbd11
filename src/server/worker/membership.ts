import 'graphile-worker'
import type { Liveness } from './liveness'

export type Membership = {
  plugin: GraphileConfig.Plugin
  /** The id under which graphile-worker locks this process's jobs; '' until its first worker starts. */
  workerId: () => string
  /** Settles when the registration fails: this process must not take jobs nobody could free. */
  failed: Promise<Error>
}

/**
 * Registers graphile-worker's pool id, the name it locks jobs with, before the first job is taken:
 * a job taken earlier by a process that then dies would stay locked for hours.
 */
export function createMembership(liveness: Liveness): Membership {
  let workerId = ''
  let registration: Promise<void> | undefined
  let fail: (error: Error) => void = () => undefined
  const failed = new Promise<Error>((resolve) => (fail = resolve))
  const plugin: GraphileConfig.Plugin = {
    name: 'LivenessPlugin',
    version: '1.0.0',
    worker: {
      hooks: {
        async startWorker(_context, { worker }) {
          workerId = worker.workerPool.id
          try {
            // Every worker of the pool passes here, all under the pool's one id.
            await (registration ??= liveness.register(workerId))
          } catch (error) {
            fail(error instanceof Error ? error : new Error(String(error)))
            throw error
          }
        },
      },
    },
  }
  return { plugin, failed, workerId: () => workerId }
}
