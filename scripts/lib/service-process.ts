import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { signalGroup } from './run-command.mjs'

export type ServiceProcess = {
  /** Settles with the exit code, or the signal, when the process has ended. */
  exited: Promise<number | string>
  /** SIGTERM, then SIGKILL after `graceMs`; settles when the process and its children are gone. */
  stop(graceMs: number): Promise<void>
}

type Input = {
  args: string[]
  env: NodeJS.ProcessEnv
  /** Output goes here; to the terminal when not given. */
  logFile?: string
}

/** Starts a Node process that runs until it is stopped, and ends itself when this one is killed. */
export function startServiceProcess({ args, env, logFile }: Input): ServiceProcess {
  const output = logFile === undefined ? 'inherit' : openLog(logFile)
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, SUPERVISOR_PID: String(process.pid) },
    // Its own group: Ctrl-C reaches only us, and we stop things in order.
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  })
  if (typeof output === 'number') closeSync(output)
  const exited = exitOf(child)
  return {
    exited,
    async stop(graceMs) {
      const { pid } = child
      if (pid === undefined) return
      signalGroup(pid, 'SIGTERM')
      const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs)
      await exited
      clearTimeout(timer)
      // Whatever it started and left behind.
      signalGroup(pid, 'SIGKILL')
    },
  }
}

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true })
  return openSync(file, 'a', 0o600)
}

const exitOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
