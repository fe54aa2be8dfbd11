import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { limits } from './limits'
import { takeTurn } from './takeTurn'
import type { WordReading } from './types'

/**
 * From the root of the project, where every process of Minqiao is started: a bundle has no place of its
 * own. The thread learns TypeScript first; it inherits that from nobody.
 */
const program = pathToFileURL(resolve(process.cwd(), 'src/server/wordImport/apart.ts')).href
const start = `import('tsx/esm/api').then(({ register }) => { register(); return import('${program}') })`

/**
 * Reads a Word file in a thread of its own, with a limit on its memory and its time: whatever a file does
 * to the libraries that read it, the server goes on. Only a few threads read at once.
 */
export async function readApart(data: Buffer): Promise<WordReading> {
  if (data.length > limits.file) return { ok: false, code: 'wordTooLarge' }
  const giveBack = await takeTurn()
  if (giveBack === null) return { ok: false, code: 'wordBusy' }
  try {
    return await inThread(data)
  } finally {
    giveBack()
  }
}

async function inThread(data: Buffer): Promise<WordReading> {
  const worker = new Worker(start, {
    eval: true,
    workerData: new Uint8Array(data),
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  })
  try {
    return await answerOf(worker)
  } finally {
    await worker.terminate()
  }
}

/** The time to read counts from the moment the thread is ready: a busy server may start it late. */
const answerOf = (worker: Worker): Promise<WordReading> =>
  new Promise((done) => {
    const settle = (reading: WordReading) => {
      clearTimeout(late)
      done(reading)
    }
    const giveUp = () => settle({ ok: false, code: 'wordTooComplex' })
    let late = setTimeout(giveUp, limits.startMilliseconds)
    worker.on('message', (message: 'ready' | WordReading) => {
      if (message !== 'ready') return settle(message)
      clearTimeout(late)
      late = setTimeout(giveUp, limits.milliseconds)
    })
    // Out of memory arrives here, and so does a program that cannot be started.
    worker.once('error', (error) => settle({ ok: false, code: problemOf(error) }))
    worker.once('exit', () => settle({ ok: false, code: 'wordDamaged' }))
  })

/** A thread out of memory met too large a file; any other end of it is a fault of ours and must be seen. */
function problemOf(error: unknown): 'wordTooComplex' {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (!isMemory) console.error('word import: the reading thread ended', error)
  return 'wordTooComplex'
}
