import { sleep } from '../../src/server/services/sleep'
import type { Lifecycle } from './lifecycle'
import { OperatorError } from './operator-error.mjs'

const WAIT_MS = 120_000

const isLive = async (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
    (answer) => answer.status === 200,
    () => false,
  )

/** Waits for the first 200 of the liveness page, or for the end of the system. */
export async function waitUntilLive(input: {
  host: string
  port: number
  lifecycle: Lifecycle
}): Promise<void> {
  const { lifecycle, port } = input
  const host = input.host === '0.0.0.0' || input.host === '::' ? '127.0.0.1' : input.host
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/api/health/live`
  let over = false
  const poll = async (): Promise<void> => {
    for (const deadline = Date.now() + WAIT_MS; !over; await sleep(150)) {
      if (await isLive(url)) return
      if (Date.now() > deadline) throw new OperatorError('web.silent', { url, seconds: WAIT_MS / 1000 })
    }
  }
  try {
    await Promise.race([poll(), lifecycle.ended])
  } finally {
    over = true
  }
  lifecycle.assertRunning()
}
