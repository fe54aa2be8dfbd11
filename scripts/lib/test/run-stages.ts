import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLifecycle, type Lifecycle } from '../lifecycle'
import { OperatorError } from '../operator-error.mjs'
import { table } from '../table'
import { text } from '../text.mjs'
import { runStage, type StageResult } from './run-stage'
import { type Stage, stages } from './stages'
import { testEnvironment } from './test-environment'

/**
 * Runs the stages named in `names` (all for none), every one even after a failure, and prints the
 * summary. Answers the exit code: 0 only if something ran and nothing failed.
 */
export async function runStages(names: string[]): Promise<number> {
  const chosen = choose(names)
  const lifecycle = createLifecycle()
  // Outside the repository: the database's account must be able to enter it.
  const folder = await mkdtemp(path.join(tmpdir(), 'minqiao-test-'))
  await chmod(folder, 0o755)
  lifecycle.defer('folder', () => rm(folder, { recursive: true, force: true }))
  try {
    const results = await runAll(chosen, folder, lifecycle)
    return summarise(results, chosen.length)
  } finally {
    await lifecycle.unwind()
  }
}

function choose(names: string[]): Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    throw new OperatorError('test.unknownStage', {
      names: unknown.join(', '),
      known: stages.map((stage) => stage.name).join(' '),
    })
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name))
}

async function runAll(chosen: Stage[], folder: string, lifecycle: Lifecycle): Promise<StageResult[]> {
  const env = await testEnvironment(chosen, folder, lifecycle)
  const results: StageResult[] = []
  for (const stage of chosen) {
    if (lifecycle.signal.aborted) break
    results.push(await runStage({ stage, env, folder, signal: lifecycle.signal }))
  }
  return results
}

function summarise(results: StageResult[], wanted: number): number {
  const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0)
  const rows = results.map((result) => [
    result.failed === 0 ? '✓' : '✗',
    result.name,
    String(result.passed),
    String(result.failed),
    `${(result.milliseconds / 1000).toFixed(1)} s`,
  ])
  const head = ['', text('test.stage'), text('test.passed'), text('test.failed'), text('test.time')]
  console.log(`\n${table([head, ...rows])}\n`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  for (const { name, failures } of results)
    for (const failure of failures) console.log(`✗ ${name}: ${failure}`)
  const isGood = sum('failed') === 0 && sum('passed') > 0 && results.length === wanted
  return isGood ? 0 : 1
}
