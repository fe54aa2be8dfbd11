import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Figure } from '../../../test/support/figure'
import { createLifecycle, type Lifecycle } from '../lifecycle'
import { stages } from '../test/stages'
import { testEnvironment } from '../test/test-environment'
import { lineOf } from './figures'
import { measurePart } from './measurePart'
import { parts, type Part } from './parts'

/**
 * Measures what must hold of the review order, prints one line a figure (name, measured, limit, ok or
 * SHORT). Answers the exit code: 0 only when no figure is short.
 *
 * @param names parts to measure; none: all but the mutation score, which takes many minutes
 */
export async function checkWorkflow(names: string[]): Promise<number> {
  const chosen = choose(names)
  const lifecycle = createLifecycle()
  // Outside the repository: the database's account must be able to enter it.
  const folder = await mkdtemp(path.join(tmpdir(), 'minqiao-check-'))
  await chmod(folder, 0o755)
  lifecycle.defer('folder', () => rm(folder, { recursive: true, force: true }))
  try {
    const figures = await measureAll(chosen, folder, lifecycle)
    const short = figures.filter(({ ok }) => !ok).length
    console.log(`${figures.length} figures, ${short} short`)
    return short === 0 && figures.length > 0 ? 0 : 1
  } finally {
    await lifecycle.unwind()
  }
}

function choose(names: string[]): Part[] {
  const known = parts.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; known: ${known.join(', ')}`)
  return parts.filter(({ name }) => (names.length === 0 ? name !== 'mutation' : names.includes(name)))
}

async function measureAll(chosen: Part[], folder: string, lifecycle: Lifecycle): Promise<Figure[]> {
  const needsDatabase = chosen.some(({ tests }) => tests !== undefined && tests.project !== 'unit')
  const env = await testEnvironment(
    stages.filter(({ name }) => needsDatabase && name === 'integration'),
    folder,
    lifecycle,
  )
  const figures: Figure[] = []
  for (const part of chosen) {
    lifecycle.assertRunning()
    const measured = await measurePart(part, { folder, env, signal: lifecycle.signal })
    for (const figure of measured) console.log(lineOf(figure))
    figures.push(...measured)
  }
  return figures
}
