import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Figure } from '../../../test/support/figure'
import { createLifecycle, type Lifecycle } from '../lifecycle'
import { stages } from '../test/stages'
import { testEnvironment } from '../test/test-environment'
import { buildIfChanged } from '../build'
import { lineOf } from './figures'
import { measurePart, type Measure } from './measurePart'
import type { Part } from './parts'

type Check = {
  parts: readonly Part[]
  /** Parts to measure; none: all but those on demand. */
  names: string[]
  /** What a part measures besides its tests, its bench and its script. */
  measure?: Measure
}

/**
 * Measures what must hold, prints one line a figure (name, measured, limit, ok or SHORT). Answers the exit
 * code: 0 only when no figure is short.
 */
export async function runCheck({ parts, names, measure }: Check): Promise<number> {
  const chosen = choose(parts, names)
  const lifecycle = createLifecycle()
  // Outside the repository: the database's account must be able to enter it.
  const folder = await mkdtemp(path.join(tmpdir(), 'minqiao-check-'))
  await chmod(folder, 0o755)
  lifecycle.defer('folder', () => rm(folder, { recursive: true, force: true }))
  try {
    const figures = await measureAll(chosen, { folder, lifecycle, measure })
    const short = figures.filter(({ ok }) => !ok).length
    console.log(`${figures.length} figures, ${short} short`)
    return short === 0 && figures.length > 0 ? 0 : 1
  } finally {
    await lifecycle.unwind()
  }
}

function choose(parts: readonly Part[], names: string[]): Part[] {
  const known = parts.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; known: ${known.join(', ')}`)
  return parts.filter(({ name, onDemand }) => (names.length === 0 ? !onDemand : names.includes(name)))
}

type Place = { folder: string; lifecycle: Lifecycle; measure: Measure | undefined }

async function measureAll(chosen: Part[], { folder, lifecycle, measure }: Place): Promise<Figure[]> {
  const inBrowser = chosen.some((part) => part.inBrowser)
  const needsDatabase = inBrowser || chosen.some(({ tests }) => tests && tests.project !== 'unit')
  const needed = [...(needsDatabase ? ['integration'] : []), ...(inBrowser ? ['e2e'] : [])]
  const chosenStages = stages.filter(({ name }) => needed.includes(name))
  const env = await testEnvironment(chosenStages, folder, lifecycle)
  const { signal } = lifecycle
  if (inBrowser) await buildIfChanged({ env, signal })
  const figures: Figure[] = []
  for (const part of chosen) {
    lifecycle.assertRunning()
    const measured = await measurePart(part, { folder, env, signal }, measure)
    for (const figure of measured) console.log(lineOf(figure))
    figures.push(...measured)
  }
  return figures
}
