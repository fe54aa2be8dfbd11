import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../paths.mjs'
import { signalGroup } from '../run-command.mjs'
import { text } from '../text.mjs'
import type { Stage } from './stages'
import { type Counts, readVitestReport } from './vitest-report'

export type StageResult = Counts & { name: string; milliseconds: number }

/** Time a stage has to end after SIGTERM, milliseconds. */
const GRACE_MS = 10_000

/** Runs one stage, its output to the terminal, and ends whatever it leaves behind. */
export async function runStage(input: {
  stage: Stage
  env: NodeJS.ProcessEnv
  folder: string
  signal: AbortSignal
}): Promise<StageResult> {
  const { stage, folder } = input
  const since = Date.now()
  const report = path.join(folder, `${stage.name}.json`)
  rmSync(report, { force: true })
  console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = stage.kind === 'vitest' ? [...stage.args, ...reporters] : stage.args
  const code = await run({ ...input, args })
  const counts = stage.kind === 'vitest' ? readVitestReport(report, code) : staticCounts(stage.name, code)
  return { name: stage.name, ...counts, milliseconds: Date.now() - since }
}

const staticCounts = (name: string, code: number | string): Counts =>
  code === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [`${name} ended with ${code}`] }

async function run(input: {
  stage: Stage
  args: string[]
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}): Promise<number | string> {
  const { stage, env, signal } = input
  const child = spawn(process.execPath, input.args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const { pid } = child
  if (pid === undefined) return 'ENOENT'
  const stop = (): void => {
    signalGroup(pid, 'SIGTERM')
    setTimeout(() => signalGroup(pid, 'SIGKILL'), GRACE_MS).unref()
  }
  const timer = setTimeout(() => {
    console.error(text('test.tooLong', { name: stage.name, minutes: stage.limitMs / 60_000 }))
    stop()
  }, stage.limitMs)
  signal.addEventListener('abort', stop, { once: true })
  const code = await new Promise<number | string>((resolve) => {
    child.once('exit', (exitCode, exitSignal) => resolve(exitCode ?? exitSignal ?? 'unknown'))
  })
  clearTimeout(timer)
  signal.removeEventListener('abort', stop)
  signalGroup(pid, 'SIGKILL')
  return code
}
