import path from 'node:path'
import { webArguments } from '../../scripts/lib/local-processes'
import { startServiceProcess } from '../../scripts/lib/service-process'
import { freePort } from '../../src/server/services/free-port'
import { sleep } from '../../src/server/services/sleep'
import { benchEnvironment } from './environment'

type Wanted = {
  name: string
  databaseUrl: string
  dataDir: string
  /** The application, from the root of the repository; default: the product */
  folder?: string
  /** What answers 200 once it serves; default: whom Payload takes the visitor for */
  readyPath?: string
}

export type Server = { url: string; stop: () => Promise<void> }

const NEXT = 'node_modules/next/dist/bin/next'
const GRACE_MS = 10_000
const READY_MS = 60_000

/** Serves a production build as `npm run serve` does, in one process. */
export const startServer = (input: Wanted): Promise<Server> =>
  input.folder === undefined
    ? start(input, (port, host) => webArguments({ mode: 'production', port, host }))
    : startNextAlone(input)

/** The same build, or another one, served by Next with nothing before it. */
export const startNextAlone = (input: Wanted): Promise<Server> =>
  start(input, (port, host) => [
    NEXT,
    'start',
    '-H',
    host,
    '-p',
    String(port),
    ...(input.folder === undefined ? [] : [input.folder]),
  ])

async function start(input: Wanted, argumentsOf: (port: number, host: string) => string[]): Promise<Server> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const host = '127.0.0.1'
  const args = argumentsOf(port, host)
  const web = startServiceProcess({
    // `BENCH_NODE_OPTIONS` is for looking at one side with a profiler.
    args: [...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []), ...args],
    env: { ...benchEnvironment(input), PUBLIC_URL: url, PORT: String(port), NODE_ENV: 'production' },
    logFile: path.join(input.dataDir, 'logs', `${input.name}.log`),
  })
  const stop = (): Promise<void> => web.stop(GRACE_MS)
  try {
    await waitUntilServing(`http://${host}:${port}${input.readyPath ?? '/api/users/me'}`)
    return { url: `http://${host}:${port}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function waitUntilServing(url: string): Promise<void> {
  for (const deadline = Date.now() + READY_MS; ; await sleep(200)) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.status === 200) return
    if (Date.now() > deadline) throw new Error(`${url} does not serve: ${answer?.status ?? 'no answer'}`)
  }
}
