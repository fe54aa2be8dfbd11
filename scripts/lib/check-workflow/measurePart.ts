import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Figure } from '../../../test/support/figure'
import { runCommand } from '../run-command.mjs'
import { importsFigure } from './coreFigures'
import { coverageFigure } from './coverageFigure'
import { figuresOf, readFigures } from './figures'
import { mutationFigure } from './mutationFigure'
import type { Part } from './parts'
import { runVitest, type VitestPlace } from './runVitest'

/** Runs one part and answers its figures; what broke on the way is a figure too. */
export async function measurePart(part: Part, place: VitestPlace): Promise<Figure[]> {
  const folder = path.join(place.folder, part.name)
  mkdirSync(folder, { recursive: true })
  // The long tests run in full here; `npm test` runs a share of them.
  const env = { ...place.env, MINQIAO_FIGURES: folder, MINQIAO_FULL: '1' }
  const made = await run(part, { ...place, env })
  return figuresOf(part, [...readFigures(folder), ...made])
}

async function run(part: Part, place: VitestPlace): Promise<Figure[]> {
  switch (part.name) {
    case 'core':
      return [importsFigure(), await coverageFigure(place)]
    case 'mutation':
      return [await mutationFigure(place)]
    case 'speed':
      return runBench(place)
    default:
      return part.tests ? [await runTests(part.name, part.tests, place)] : []
  }
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

/** The bench records its figures itself; when it breaks off, the missing ones are short. */
async function runBench({ folder, env, signal }: VitestPlace): Promise<Figure[]> {
  const failure: unknown = await runCommand({
    name: 'bench',
    command: process.execPath,
    args: ['--import', 'tsx', 'bench/index.ts'],
    env,
    logFile: path.join(folder, 'bench.log'),
    signal,
  }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (signal.aborted) throw failure
  return []
}
