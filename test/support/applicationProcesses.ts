import path from 'node:path'
import { webArguments, workerArguments } from '../../scripts/lib/local-processes'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { startServiceProcess } from '../../scripts/lib/service-process'
import { sleep } from '../../src/server/services/sleep'
import { TYPESCRIPT } from '../../src/server/services/typescript'

type Place = { env: NodeJS.ProcessEnv; logs: string }
type Stop = () => Promise<void>

/** Time the web server and the worker have to end, milliseconds. */
const GRACE_MS = 10_000
/** Time until the application answers that it is ready, milliseconds. */
const READY_MS = 90_000

/** Brings an empty database to the present schema. */
export const migrate = (place: Place): Promise<void> =>
  run(place, 'migrate', [...TYPESCRIPT, 'scripts/migrate.ts'])

/** Loads the demonstration city; its passwords are written into DATA_DIR. */
export const loadDemo = (place: Place): Promise<void> =>
  run(place, 'demo', [...TYPESCRIPT, 'src/demo/load.ts'])

/** Makes the production build. */
export const build = (place: Place): Promise<void> => run(place, 'build', ['scripts/build.mjs'])

const run = ({ env, logs }: Place, name: string, args: string[]): Promise<void> =>
  runCommand({ name, command: process.execPath, args, env, logFile: path.join(logs, `${name}.log`) })

/** Starts the web server on the present build, and one worker. Both end with this process. */
export function startProcesses({ env, logs }: Place, port: number): Stop {
  const host = '127.0.0.1'
  const web = startServiceProcess({
    args: webArguments({ mode: 'production', port, host }),
    env,
    logFile: path.join(logs, 'web.log'),
  })
  const worker = startServiceProcess({
    args: workerArguments('production'),
    env,
    logFile: path.join(logs, 'worker.log'),
  })
  return async () => {
    await Promise.all([web.stop(GRACE_MS), worker.stop(GRACE_MS)])
  }
}

/** Waits until the application says that it is ready. */
export async function waitUntilReady(url: string): Promise<void> {
  for (const deadline = Date.now() + READY_MS; ; await sleep(200)) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined)
    if (answer?.status === 200) return
    if (Date.now() > deadline) throw new Error(`${url} is not ready: ${await answer?.text()}`)
  }
}
