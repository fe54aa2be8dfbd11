import path from 'node:path'
import { webArguments } from '../../scripts/lib/local-processes'
import { startServiceProcess } from '../../scripts/lib/service-process'
import { freePort } from '../../src/server/services/free-port'
import { sleep } from '../../src/server/services/sleep'
import { benchEnvironment } from './environment'

export type Server = { url: string; stop: () => Promise<void> }

const GRACE_MS = 10_000
const READY_MS = 60_000

/**
 * Serves a production build as `npm run serve` does, in one process.
 *
 * @param folder the application, from the root of the repository; default: the product
 */
export async function startServer(input: {
  name: string
  databaseUrl: string
  dataDir: string
  folder?: string
}): Promise<Server> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const host = '127.0.0.1'
  const args = [
    ...webArguments({ mode: 'production', port, host }),
    ...(input.folder === undefined ? [] : [input.folder]),
  ]
  const web = startServiceProcess({
    // `BENCH_NODE_OPTIONS` is for looking at one side with a profiler.
    args: [...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []), ...args],
    env: { ...benchEnvironment(input), PUBLIC_URL: url, PORT: String(port), NODE_ENV: 'production' },
    logFile: path.join(input.dataDir, 'logs', `${input.name}.log`),
  })
  const stop = (): Promise<void> => web.stop(GRACE_MS)
  try {
    await waitUntilServing(`http://${host}:${port}`)
    return { url: `http://${host}:${port}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function waitUntilServing(url: string): Promise<void> {
  for (const deadline = Date.now() + READY_MS; ; await sleep(200)) {
    const answer = await fetch(`${url}/api/users/me`).catch(() => undefined)
    if (answer?.status === 200) return
    if (Date.now() > deadline) throw new Error(`${url} does not serve: ${answer?.status ?? 'no answer'}`)
  }
}
