import path from 'node:path'
import { type MailSink, startMailSink } from '../../src/server/services/mail-sink'
import { type EmbeddedPostgres, startPostgres } from '../../src/server/services/postgres'
import { printAddresses } from './addresses'
import { buildIfChanged } from './build'
import { fillOnce } from './demo'
import { waitUntilLive } from './health'
import { keepRunning } from './keep-running'
import { createLifecycle, type Lifecycle } from './lifecycle'
import { localEnvironment } from './local-environment'
import { migrateIfPending } from './migrations'
import { OperatorError } from './operator-error.mjs'
import { dataDir } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { startServiceProcess } from './service-process'
import { text } from './text.mjs'
import { webArguments, workerArguments } from './local-processes'

export type LocalOptions = { mode: 'production' | 'development'; port: number; host: string }

/** A web request may take this long to finish at the end, milliseconds. */
const WEB_GRACE_MS = 10_000
/** Longer than the worker itself gives its jobs. */
const WORKER_GRACE_MS = 25_000

/** Runs everything on this machine until it is stopped; answers the exit code. */
export async function runLocal(options: LocalOptions): Promise<number> {
  const lifecycle = createLifecycle()
  try {
    await bringUp(lifecycle, options)
    await lifecycle.ended
    return 0
  } catch (error) {
    // Stopped in the middle of a step: what was wanted, not a failure.
    if (lifecycle.signal.aborted) return 0
    throw error
  } finally {
    await lifecycle.unwind()
  }
}

async function bringUp(lifecycle: Lifecycle, options: LocalOptions): Promise<void> {
  const { signal } = lifecycle
  const { postgres, mail } = await withProgress(text('step.services'), () => startServices(lifecycle))
  const env = await localEnvironment({ ...options, postgres, mail })
  lifecycle.assertRunning()
  await migrateIfPending({ env, signal })
  if (options.mode === 'production') await buildIfChanged({ env, signal })
  const firstTime = await fillOnce({ env, signal })
  lifecycle.assertRunning()
  startProcesses(lifecycle, options, env)
  await withProgress(text('step.web'), () => waitUntilLive({ ...options, lifecycle }))
  await printAddresses({ env, firstTime })
}

async function startServices(lifecycle: Lifecycle): Promise<{ postgres: EmbeddedPostgres; mail: MailSink }> {
  const postgres = await startPostgres({ dataDir })
  lifecycle.defer('PostgreSQL', postgres.stop)
  postgres.onUnexpectedExit(() => {
    lifecycle.fail(new OperatorError('postgres.ended', { file: path.join(dataDir, 'postgres.log') }))
  })
  const mail = await startMailSink({ dataDir })
  lifecycle.defer('mail', () => mail.stop())
  return { postgres, mail }
}

function startProcesses(
  lifecycle: Lifecycle,
  { mode, port, host }: LocalOptions,
  env: NodeJS.ProcessEnv,
): void {
  const logFile = (name: string): { logFile?: string } =>
    mode === 'production' ? { logFile: path.join(dataDir, 'logs', `${name}.log`) } : {}
  const worker = keepRunning(
    text('process.worker'),
    () => startServiceProcess({ args: workerArguments(mode), env, ...logFile('worker') }),
    WORKER_GRACE_MS,
  )
  lifecycle.defer('worker', worker)
  const web = startServiceProcess({ args: webArguments({ mode, port, host }), env, ...logFile('web') })
  lifecycle.defer('web', () => web.stop(WEB_GRACE_MS))
  void web.exited.then((code) => {
    const file = path.join(dataDir, 'logs', 'web.log')
    if (!lifecycle.signal.aborted) lifecycle.fail(new OperatorError('web.ended', { code, file }))
  })
}
