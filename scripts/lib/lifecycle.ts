import { parentAtStart } from './launch.mjs'
import { OperatorError } from './operator-error.mjs'
import { text } from './text.mjs'

type Stop = { name: string; stop: () => Promise<void> }

/** Who is told to stop when a script ends, and why it ends. */
export type Lifecycle = {
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP, or when npm, which started the script, is gone. */
  signal: AbortSignal
  /** Rejects when the system cannot go on, resolves when it was asked to stop. */
  ended: Promise<void>
  /** Ends everything with a problem. */
  fail(error: Error): void
  /** Throws `stopped` once stopping was asked for: between steps. */
  assertRunning(): void
  /** What has to be stopped at the end; the last one added stops first. */
  defer(name: string, stop: () => Promise<void>): void
  /** Stops everything, each also when another fails. */
  unwind(): Promise<void>
}

const PARENT_CHECK_MS = 500

/** npm passes a signal to its shell only, which dies and leaves us behind: our parent then changes. */
function whenNpmIsGone(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  setInterval(() => process.ppid !== parentAtStart && stop(), PARENT_CHECK_MS).unref()
}

/** Listens for the signals that end a script; nothing else in the process should. */
export function createLifecycle(): Lifecycle {
  const controller = new AbortController()
  const stops: Stop[] = []
  let settle: { resolve: () => void; reject: (error: Error) => void } | undefined
  const ended = new Promise<void>((resolve, reject) => (settle = { resolve, reject }))
  // Awaited only at the end; until then a failure must not count as unhandled.
  ended.catch(() => undefined)
  const stop = (): void => {
    if (controller.signal.aborted) return
    console.log(`\n${text('stopping')}`)
    controller.abort()
    settle?.resolve()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  whenNpmIsGone(stop)
  // A closed terminal or pipe must not stop the orderly stop.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)

  return {
    signal: controller.signal,
    ended,
    fail: (error) => settle?.reject(error),
    assertRunning() {
      if (controller.signal.aborted) throw new OperatorError('stopped')
    },
    defer: (name, work) => stops.push({ name, stop: work }),
    async unwind() {
      for (const { name, stop: work } of stops.splice(0).reverse()) {
        await work().catch((error: unknown) => console.error(text('stop.failed', { name }), error))
      }
    },
  }
}
