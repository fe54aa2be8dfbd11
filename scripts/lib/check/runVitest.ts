import path from 'node:path'
import { runCommand } from '../run-command.mjs'
import { readVitestReport, type Counts } from '../test/vitest-report'

/** Where a run writes, and what its tests are told. */
export type VitestPlace = { folder: string; env: NodeJS.ProcessEnv; signal: AbortSignal }

/** Runs tests with their output in a log; answers how many passed. A failure is a count, not an error. */
export async function runVitest(place: VitestPlace, name: string, args: string[]): Promise<Counts> {
  const report = path.join(place.folder, `${name}.report`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const failure: unknown = await runCommand({
    name: `vitest ${name}`,
    command: process.execPath,
    args: ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters],
    env: place.env,
    logFile: path.join(place.folder, `${name}.log`),
    signal: place.signal,
  }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (place.signal.aborted) throw failure
  return readVitestReport(report, failure === undefined ? 0 : 1)
}
