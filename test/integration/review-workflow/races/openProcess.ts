import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Answered, Asked } from './messages'

export type RaceProcess = { ask: (batch: Asked[]) => Promise<Answered[]>; stop: () => Promise<void> }

/** Starts an operating-system process with a Payload of its own on the database. */
export async function openProcess(databaseUrl: string): Promise<RaceProcess> {
  const child = fork(path.join(import.meta.dirname, 'process.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, RACE_DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the process did not start'))),
  ])
  return {
    ask: async (batch) => {
      const answered = once(child, 'message') as Promise<[Answered[]]>
      child.send(batch)
      return (await answered)[0]
    },
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

/** Sends a batch through both processes at once, every second request through each. */
export async function askBoth(processes: RaceProcess[], batch: Asked[]): Promise<Answered[]> {
  const shares = processes.map((_, part) => batch.filter((__, index) => index % processes.length === part))
  return (await Promise.all(processes.map((one, part) => one.ask(shares[part] ?? [])))).flat()
}
