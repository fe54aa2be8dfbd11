import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { TYPESCRIPT } from '../../../src/server/services/typescript'

/** A process of this scenario, and the first thing it says. */
export async function startProcess(
  file: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; said: unknown }> {
  const child = fork(`${import.meta.dirname}/${file}`, {
    execArgv: TYPESCRIPT,
    env: { ...process.env, ...env },
  })
  const heard: unknown[] = await once(child, 'message')
  return { child, said: heard[0] }
}
