import { type ChildProcess, spawn } from 'node:child_process'
import { TYPESCRIPT } from '../../src/server/services/typescript'

/** Runs a TypeScript module in a process of its own. `env` is added to the current environment. */
export function runModule(file: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [...TYPESCRIPT, file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Waits for a line of a child's output that contains `text` and returns that line. */
export function lineWith(child: ChildProcess, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      const line = output
        .split('\n')
        .slice(0, -1)
        .find((candidate) => candidate.includes(text))
      if (line !== undefined) resolve(line)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code} before "${text}":\n${output}`)))
  })
}

/** Waits until a child has ended; its exit code, or the signal that ended it. */
export function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(child.exitCode ?? child.signalCode)
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
}
