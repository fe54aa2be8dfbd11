import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export type Signer = {
  /** Signs all of these at once; answers `signed` or the code of the refusal, in their order. */
  sign: (issues: string[]) => Promise<string[]>
  kill: () => Promise<void>
}

type Answer = { number: number; outcomes: string[] }

/** How often a process may fail to reach the database in time while the machine is busy with its start. */
const tries = 3

/** Starts a process that signs on this database as this person. */
export async function openSigner(databaseUrl: string, dataDir: string, signatory: string): Promise<Signer> {
  const env = { SIGN_DATABASE_URL: databaseUrl, SIGN_DATA_DIR: dataDir, SIGNATORY: signatory }
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const child = fork(path.join(import.meta.dirname, 'signer.ts'), {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const began = await Promise.race([
      once(child, 'message').then(() => true),
      once(child, 'exit').then(() => false),
    ])
    if (began) return signerOf(child)
  }
  throw new Error('the signing process did not start')
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
