import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { TYPESCRIPT } from '../../../src/server/services/typescript'

/** Processes of one test file, each ended with it. */
export function openProcesses() {
  const children = new Set<ChildProcess>()
  const kill = async (child: ChildProcess): Promise<void> => {
    children.delete(child)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return {
    start(file: string, env: Record<string, string>): ChildProcess {
      const child = spawn(process.execPath, [...TYPESCRIPT, `${import.meta.dirname}/${file}`], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      children.add(child)
      return child
    },
    kill,
    killAll: () => Promise.all([...children].map(kill)),
  }
}
