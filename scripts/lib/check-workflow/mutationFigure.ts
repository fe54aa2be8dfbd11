import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Figure } from '../../../test/support/figure'
import { runCommand } from '../run-command.mjs'
import { coreFolder } from './coreFigures'
import { isInstalled } from './isInstalled'
import type { VitestPlace } from '../check/runVitest'

const LIMIT = 85
const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
})

/** How many deliberate faults in the core its unit tests notice. Takes many minutes: on demand. */
export async function mutationFigure({ folder, env, signal }: VitestPlace): Promise<Figure> {
  const short = { name: 'core: mutation score', limit: `≥ ${LIMIT} %`, ok: false }
  const missing = ['@stryker-mutator/core', '@stryker-mutator/vitest-runner'].filter(
    (name) => !isInstalled(name),
  )
  if (missing.length > 0)
    return { ...short, measured: `not measured: ${missing.join(' and ')} not installed` }
  const report = path.join(folder, 'mutation.json')
  const config = path.join(folder, 'stryker.json')
  writeFileSync(config, JSON.stringify(settings(folder, report)))
  await runCommand({
    name: 'stryker',
    command: process.execPath,
    args: ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config],
    env,
    logFile: path.join(folder, 'stryker.log'),
    signal,
  })
  const score = scoreOf(reportSchema.parse(JSON.parse(readFileSync(report, 'utf8'))))
  return { ...short, measured: `${score.toFixed(1)} %`, ok: score >= LIMIT }
}

const settings = (folder: string, report: string) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/lib/check-workflow/mutation.vitest.ts', related: false },
  mutate: [`${coreFolder}/**/*.ts`, `!${coreFolder}/types/**`],
  ignorePatterns: ['.next', '.data', 'bench/vanilla/.next'],
  coverageAnalysis: 'perTest',
  // Tables and constants are there before the first test: each of their faults would run every test anew.
  ignoreStatic: true,
  reporters: ['json', 'clear-text'],
  jsonReporter: { fileName: report },
  tempDirName: path.join(folder, 'stryker'),
  concurrency: 2,
})

/** Stryker's own score: of the faults that could be noticed, those that were. */
function scoreOf({ files }: z.infer<typeof reportSchema>): number {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const detected = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length
  return detected + missed === 0 ? 0 : (detected * 100) / (detected + missed)
}
