import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { TYPESCRIPT } from '../../../src/server/services/typescript'

export type Signer = {
  /** Signs all of these at once; answers `signed` or the code of the refusal, in their order. */
  sign: (issues: string[]) => Promise<string[]>
  kill: () => Promise<void>
}

type Answer = { number: number; outcomes: string[] }

/** Starts a process that signs on this database as this person. */
export async function openSigner(databaseUrl: string, dataDir: string, signatory: string): Promise<Signer> {
  const env = { SIGN_DATABASE_URL: databaseUrl, SIGN_DATA_DIR: dataDir, SIGNATORY: signatory }
  const child = fork(path.join(import.meta.dirname, 'signer.ts'), {
    execArgv: TYPESCRIPT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the signing process did not start'))),
  ])
  return signerOf(child)
}

function signerOf(child: ChildProcess): Signer {
  const waiting = new Map<number, (outcomes: string[]) => void>()
  child.on('message', ({ number, outcomes }: Answer) => waiting.get(number)?.(outcomes))
  let asked = 0
  return {
    sign: (issues) => {
      const number = (asked += 1)
      return new Promise((resolve) => {
        waiting.set(number, resolve)
        child.send({ number, issues })
      })
    },
    kill: () => kill(child),
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
