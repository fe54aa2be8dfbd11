import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { TYPESCRIPT } from '../../../../src/server/services/typescript'
import type { Answered, Asked, Batch } from './messages'

export type RaceProcess = { ask: (batch: Asked[]) => Promise<Answered[]>; stop: () => Promise<void> }

/** Starts an operating-system process with a Payload of its own on the database. */
export async function openProcess(databaseUrl: string): Promise<RaceProcess> {
  const child = fork(path.join(import.meta.dirname, 'process.ts'), {
    execArgv: TYPESCRIPT,
    env: { ...process.env, RACE_DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the process did not start'))),
  ])
  const waiting = new Map<number, (answers: Answered[]) => void>()
  child.on('message', ({ number, entries }: Batch<Answered>) => waiting.get(number)?.(entries))
  let asked = 0
  return {
    ask: (entries) => {
      const batch: Batch<Asked> = { number: (asked += 1), entries }
      return new Promise((resolve) => {
        waiting.set(batch.number, resolve)
        child.send(batch)
      })
    },
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** Sends a batch through both processes at once, every second request through each; answers in its order. */
export async function askBoth(processes: RaceProcess[], batch: Asked[]): Promise<Answered[]> {
  const shares = processes.map((_, part) => batch.filter((__, index) => index % processes.length === part))
  const answers = await Promise.all(processes.map((one, part) => one.ask(shares[part] ?? [])))
  return batch.flatMap((_, index) => {
    const part = index % processes.length
    return answers[part]?.[Math.floor(index / processes.length)] ?? []
  })
}
