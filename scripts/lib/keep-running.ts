import { sleep } from '../../src/server/services/sleep'
import { type ServiceProcess } from './service-process'
import { text } from './text.mjs'

const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 30_000
/** A process that ran this long was healthy: its next restart is quick again. */
const HEALTHY_MS = 60_000

/**
 * Keeps a process running: starts it again, later each time, when it ends unasked.
 * The answer stops it for good.
 */
export function keepRunning(name: string, start: () => ServiceProcess, graceMs: number): () => Promise<void> {
  let stopping = false
  let current = start()
  const watch = async (): Promise<void> => {
    let delay = FIRST_DELAY_MS
    for (let since = Date.now(); ; since = Date.now()) {
      const code = await current.exited
      if (stopping) return
      delay = Date.now() - since > HEALTHY_MS ? FIRST_DELAY_MS : Math.min(delay * 2, LONGEST_DELAY_MS)
      console.error(text('restarted', { name, code, seconds: delay / 1000 }))
      await sleep(delay)
      if (stopping) return
      current = start()
    }
  }
  void watch()
  return async () => {
    stopping = true
    await current.stop(graceMs)
  }
}
