import { compare } from '../lib/compare'
import { perSecond, reportFigure } from '../lib/figure'
import { measure } from '../lib/measure'
import type { Side } from './side'

const LIMIT = 2
const WARM_UP = 40
const ROUNDS = 5
const REQUESTS = 40
const CLIENTS = 4

/** What waits for a reviewer, in a large office and in a small one of the same build. */
export async function benchTasks(large: Side, small: Side): Promise<void> {
  await ask(large, WARM_UP)
  await ask(small, WARM_UP)
  const { ratio, first, second } = await compare(
    ROUNDS,
    () => ask(large),
    () => ask(small),
  )
  const times = 1 / ratio
  reportFigure({
    name: 'tasks of a reviewer with 100,000 items',
    measured: `${times.toFixed(2)} × the time with 1,000 (${perSecond(first)} to ${perSecond(second)})`,
    limit: `≤ ${LIMIT} ×`,
    ok: times <= LIMIT,
  })
}

const ask = ({ client }: Side, requests = REQUESTS): Promise<number> =>
  measure(
    Array.from({ length: requests }, (_, index) => index),
    CLIENTS,
    () => client.send({ method: 'GET', path: '/api/workflow-tasks?box=todo&limit=20' }),
  )
