import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { TYPESCRIPT } from '../../../src/server/services/typescript'
import type { Figure } from '../../../test/support/figure'
import { runCommand } from '../run-command.mjs'
import { figuresOf, readFigures } from './figures'
import type { Part } from './parts'
import { runVitest, type VitestPlace } from './runVitest'

/** Answers the figures that a part makes by itself. */
export type Measure = (part: Part, place: VitestPlace) => Promise<Figure[]>

/** Runs one part and answers its figures; what broke on the way is a figure too. */
export async function measurePart(part: Part, place: VitestPlace, measure?: Measure): Promise<Figure[]> {
  const folder = path.join(place.folder, part.name)
  mkdirSync(folder, { recursive: true })
  // The long tests run in full here; `npm test` runs a share of them.
  const env = { ...place.env, MINQIAO_FIGURES: folder, MINQIAO_FULL: '1', ...part.tests?.env }
  const here = { ...place, env }
  const made = [
    ...((await measure?.(part, here)) ?? []),
    ...(part.tests ? [await runTests(part.name, part.tests, here)] : []),
  ]
  if (part.bench) await runProgram('bench', ['bench/index.ts', ...part.bench], { ...here, folder })
  if (part.script) await runProgram(part.name, [part.script, ...(part.scriptArgs ?? [])], { ...here, folder })
  return figuresOf(part, [...readFigures(folder), ...made])
}

async function runTests(
  name: string,
  { project, files }: NonNullable<Part['tests']>,
  place: VitestPlace,
): Promise<Figure> {
  const { passed, failed } = await runVitest(place, name, [
    // One file after the other: some of them are timed.
    ...['--project', project, '--no-file-parallelism'],
    ...files,
  ])
  return {
    name: `${name}: tests failed`,
    measured: `${failed} of ${passed + failed}`,
    limit: '0',
    ok: failed === 0 && passed > 0,
  }
}

/** It records its figures itself; when it breaks off, the missing ones are short. */
async function runProgram(name: string, args: string[], { folder, env, signal }: VitestPlace): Promise<void> {
  const failure: unknown = await runCommand({
    name,
    command: process.execPath,
    args: [...TYPESCRIPT, ...args],
    env,
    logFile: path.join(folder, `${name}.log`),
    signal,
  }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (signal.aborted) throw failure
}
