import { keepRunning } from './keep-running'
import { createLifecycle } from './lifecycle'
import { workerArguments } from './local-processes'
import { assertDatabase, assertEnvironment, assertOnePayloadVersion } from './office'
import { startServiceProcess } from './service-process'
import { text } from './text.mjs'

/** Longer than the worker itself gives its jobs. */
const GRACE_MS = 25_000

/** Keeps one worker process running until stopped; answers the exit code. */
export async function runOfficeWorker(): Promise<number> {
  assertEnvironment(['DATABASE_URL', 'SMTP_URL', 'PAYLOAD_SECRET', 'PUBLIC_URL'])
  assertOnePayloadVersion()
  await assertDatabase(process.env.DATABASE_URL ?? '')
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' }
  const lifecycle = createLifecycle()
  const start = (): ReturnType<typeof startServiceProcess> =>
    startServiceProcess({ args: workerArguments('production'), env })
  lifecycle.defer('worker', keepRunning(text('process.worker'), start, GRACE_MS))
  await lifecycle.ended
  await lifecycle.unwind()
  return 0
}
