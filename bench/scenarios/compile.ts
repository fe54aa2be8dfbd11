import { z } from 'zod'
import { compare } from '../lib/compare'
import { perSecond, reportFigure } from '../lib/figure'
import { measure } from '../lib/measure'
import type { Side } from './side'

const LIMIT = 2
const WARM_UP = 4
const ROUNDS = 5
/** A small office has some five hundred approved items: these are enough for all rounds. */
const ISSUES = 6
const ENTRIES = 10
const LISTS = 40
const CLIENTS = 4

/**
 * A new issue of the ten items that have waited longest, and the page of what waits, in a large office and
 * in a small one of the same build.
 */
export async function benchCompile(large: Side, small: Side): Promise<void> {
  const [inLarge, inSmall] = [await seriesOf(large), await seriesOf(small)]
  await compileIssues(large, inLarge, WARM_UP)
  await compileIssues(small, inSmall, WARM_UP)
  await report(
    'compile with 100,000 items',
    () => compileIssues(large, inLarge),
    () => compileIssues(small, inSmall),
  )
  await listWaiting(large)
  await listWaiting(small)
  await report(
    'what waits to be compiled with 100,000 items',
    () => listWaiting(large),
    () => listWaiting(small),
  )
}

async function report(
  name: string,
  large: () => Promise<number>,
  small: () => Promise<number>,
): Promise<void> {
  const { ratio, first, second } = await compare(ROUNDS, large, small)
  const times = 1 / ratio
  reportFigure({
    name,
    measured: `${times.toFixed(2)} × the time with 1,000 (${perSecond(first)} to ${perSecond(second)})`,
    limit: `≤ ${LIMIT} ×`,
    ok: times <= LIMIT,
  })
}

/** One after another: issues of one series are compiled in turn anyway. */
const compileIssues = ({ client }: Side, series: string, count = ISSUES): Promise<number> =>
  measure(
    Array.from({ length: count }, (_, index) => index),
    1,
    () =>
      client.send({
        method: 'POST',
        path: '/api/issues/compile',
        body: { series, rule: { most: ENTRIES } },
      }),
  )

const listWaiting = ({ client }: Side): Promise<number> =>
  measure(
    Array.from({ length: LISTS }, (_, index) => index),
    CLIENTS,
    () => client.send({ method: 'GET', path: '/api/issues/waiting' }),
  )

const choicesSchema = z.object({ series: z.array(z.object({ id: z.string() })).min(1) })

async function seriesOf({ client }: Side): Promise<string> {
  const { series } = choicesSchema.parse(await client.send({ method: 'GET', path: '/api/issues/compile' }))
  return series[0]?.id ?? ''
}
