import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { DocumentRefused } from '../../../plugins/digest/exports/paper'
import type { DocumentOrder, MadeDocument, Progress } from '../../../plugins/digest/exports/paper'
import { TYPESCRIPT } from '../services/typescript'
import type { Answer, Order } from './protocol'
import { passedOn } from './settings'

/** The process ended, or was too slow, before it answered: the same order may succeed in another one. */
export class RendererDied extends Error {
  constructor(readonly reason: string) {
    super(`the rendering process ended: ${reason}`)
    this.name = 'RendererDied'
  }
}

export type RendererOptions = {
  /** Documents one process makes before another takes its place: the typesetter keeps some memory of each. Default 200. */
  documents?: number
  /** Memory at which it is replaced, bytes. Default 1 GB. */
  memory?: number
  /** A document that takes longer is given up, milliseconds. Default 3 minutes: 200 entries take seconds. */
  timeout?: number
  /** A process without work ends after this, milliseconds; its fonts take 150 MB. Default 1 minute. */
  idle?: number
  /** Variables added to the process's environment. */
  env?: Record<string, string>
}

export type Renderer = {
  /** @throws DocumentRefused when it cannot be made, RendererDied when the process ended */
  render(order: DocumentOrder, progress?: Progress, signal?: AbortSignal): Promise<MadeDocument>
  /** The process at work; undefined when none runs. */
  readonly pid: number | undefined
  /** What the process took when it answered last, bytes. */
  readonly memory: number
  stop(): void
}

// From the root of the project, where every process of the product is started: a bundle has no place of its own.
const program = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'src/server/documents/child.ts')

/** Makes documents in a process of their own, one at a time: typesetting blocks, and may take what memory there is. */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const { documents = 200, memory = 1_000_000_000, timeout = 180_000, idle = 60_000, env = {} } = options
  let child: ChildProcess | undefined
  let made = 0
  let taken = 0
  let turn: Promise<unknown> = Promise.resolve()
  let rest: NodeJS.Timeout | undefined

  const stop = (): void => {
    clearTimeout(rest)
    child?.kill('SIGKILL')
    child = undefined
    made = 0
  }
  const current = (): ChildProcess => {
    clearTimeout(rest)
    if (!child || child.exitCode !== null || child.signalCode !== null || !child.connected) {
      child = start(env)
      made = 0
    }
    return child
  }
  const afterwards = (used: number): void => {
    made += 1
    taken = used
    if (made >= documents || used >= memory) return stop()
    rest = setTimeout(stop, idle)
    rest.unref()
  }
  const run = async (
    order: DocumentOrder,
    progress: Progress,
    signal?: AbortSignal,
  ): Promise<MadeDocument> => {
    signal?.throwIfAborted()
    try {
      const { answer, used } = await ask(current(), order, { progress, timeout, signal })
      afterwards(used)
      return answer
    } catch (error) {
      if (error instanceof DocumentRefused) afterwards(0)
      else stop()
      throw error
    }
  }
  return {
    render(order, progress = () => undefined, signal) {
      const result = turn.then(() => run(order, progress, signal))
      turn = result.catch(() => undefined)
      return result
    },
    get pid() {
      return child?.pid
    },
    get memory() {
      return taken
    },
    stop,
  }
}

const start = (env: Record<string, string>): ChildProcess =>
  fork(program, {
    execArgv: TYPESCRIPT,
    serialization: 'advanced',
    env: {
      NODE_ENV: process.env.NODE_ENV,
      ...Object.fromEntries(
        passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
      ),
      ...env,
    },
  })

let orders = 0

type Asking = { progress: Progress; timeout: number; signal: AbortSignal | undefined }

function ask(
  child: ChildProcess,
  order: DocumentOrder,
  { progress, timeout, signal }: Asking,
): Promise<{ answer: MadeDocument; used: number }> {
  const id = (orders += 1)
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => give(new RendererDied('timeout')), timeout)
    const aborted = (): void => give(new RendererDied('stopped'))
    const ended = (code: number | null, signalName: string | null): void =>
      give(new RendererDied(signalName ?? `exit ${code}`))
    const failed = (error: Error): void => give(new RendererDied(error.message))
    const finish = (): void => {
      clearTimeout(late)
      signal?.removeEventListener('abort', aborted)
      child.off('message', heard).off('exit', ended).off('error', failed)
    }
    const give = (error: Error): void => {
      finish()
      reject(error)
    }
    const heard = (answer: Answer): void => {
      if (answer.id !== id) return
      if (answer.type === 'progress') return progress(answer.percent)
      if (answer.type === 'broken') return give(new RendererDied(answer.message))
      if (answer.type === 'refused') return give(new DocumentRefused(answer.problems))
      finish()
      const { bytes, pages, notes, memory } = answer
      resolve({ answer: { bytes: Buffer.from(bytes), pages, notes }, used: memory })
    }
    child.on('message', heard).on('exit', ended).on('error', failed)
    signal?.addEventListener('abort', aborted)
    child.send({ id, order } satisfies Order, (error) => error && failed(error))
  })
}
