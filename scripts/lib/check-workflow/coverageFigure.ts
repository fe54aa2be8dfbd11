import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Figure } from '../../../test/support/figure'
import { coreFolder } from './coreFigures'
import { isInstalled } from './isInstalled'
import { runVitest, type VitestPlace } from '../check/runVitest'

const summarySchema = z.object({
  total: z.object({ branches: z.object({ total: z.number(), covered: z.number(), pct: z.number() }) }),
})

/** Branches of the core that the unit tests alone go through. */
export async function coverageFigure(place: VitestPlace): Promise<Figure> {
  const short = { name: 'core: branches covered', limit: '100 %', ok: false }
  if (!isInstalled('@vitest/coverage-v8'))
    return { ...short, measured: 'not measured: @vitest/coverage-v8 is not installed' }
  const reports = path.join(place.folder, 'coverage')
  await runVitest(place, 'coverage', [
    ...['--project', 'unit', 'test/unit/review-workflow/'],
    ...['--coverage.enabled', '--coverage.provider=v8', '--coverage.reporter=json-summary'],
    ...[`--coverage.include=${coreFolder}/**/*.ts`, `--coverage.reportsDirectory=${reports}`],
  ])
  const { branches } = summarySchema.parse(
    JSON.parse(readFileSync(path.join(reports, 'coverage-summary.json'), 'utf8')),
  ).total
  const isWhole = branches.total > 0 && branches.covered === branches.total
  return {
    ...short,
    measured: `${branches.pct} % (${branches.covered} of ${branches.total})`,
    ok: isWhole,
  }
}
