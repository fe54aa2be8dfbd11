import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { OperatorError } from './operator-error.mjs'
import { root } from './paths.mjs'

const KILL_AFTER_MS = 5_000

/** Sends a signal to a process and everything it started. */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // The group is gone.
  }
}

function lastLines(file, count) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
}

function stopOnAbort(child, signal) {
  const stop = () => {
    signalGroup(child.pid, 'SIGTERM')
    setTimeout(() => signalGroup(child.pid, 'SIGKILL'), KILL_AFTER_MS).unref()
  }
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  return () => signal?.removeEventListener('abort', stop)
}

/**
 * Runs a program to its end, output into `logFile`. Rejects with `step.failed` and the log's last
 * lines printed when it fails, with `stopped` when `signal` was aborted.
 */
export async function runCommand({ name, command, args, env, logFile, signal }) {
  mkdirSync(path.dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w', 0o600)
  // Its own group: Ctrl-C is ours to pass on, and its children end with it.
  const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', log, log] })
  const release = stopOnAbort(child, signal)
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (exitCode, exitSignal) => resolve(exitCode ?? exitSignal))
  })
  release()
  closeSync(log)
  if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL')
  if (signal?.aborted) throw new OperatorError('stopped')
  if (code === 0) return
  console.error(lastLines(logFile, 40))
  throw new OperatorError('step.failed', { name, code, file: path.relative(root, logFile) })
}
