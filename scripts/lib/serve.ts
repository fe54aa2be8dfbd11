import { createLifecycle } from './lifecycle'
import { webArguments } from './local-processes'
import { migrateIfPending } from './migrations'
import {
  assertBuilt,
  assertDatabase,
  assertEnvironment,
  assertOnePayloadVersion,
  assertSecret,
} from './office'
import { OperatorError } from './operator-error.mjs'
import { startServiceProcess } from './service-process'

const GRACE_MS = 30_000

/** Refuses a wrong configuration with one line, migrates, then serves until stopped; answers the exit code. */
export async function serve(input: { port: number; host: string }): Promise<number> {
  assertEnvironment(['DATABASE_URL', 'SMTP_URL', 'PAYLOAD_SECRET', 'PUBLIC_URL'])
  assertSecret(process.env.PAYLOAD_SECRET ?? '')
  assertOnePayloadVersion()
  assertBuilt()
  await assertDatabase(process.env.DATABASE_URL ?? '')
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const lifecycle = createLifecycle()
  await migrateIfPending({ env, signal: lifecycle.signal })
  const web = startServiceProcess({ args: webArguments({ mode: 'production', ...input }), env })
  lifecycle.defer('web', () => web.stop(GRACE_MS))
  void web.exited.then((code) => lifecycle.fail(new OperatorError('web.ended', { code, file: '-' })))
  try {
    await lifecycle.ended
    return 0
  } finally {
    await lifecycle.unwind()
  }
}
