import { buildIfChanged } from '../scripts/lib/build'
import { createLifecycle } from '../scripts/lib/lifecycle'
import { buildVanilla } from './lib/buildVanilla'
import { openOffices } from './lib/openOffices'
import { openPlace } from './lib/place'
import { benchList } from './scenarios/list'
import { benchTasks } from './scenarios/tasks'
import { benchTransition } from './scenarios/transition'

const scenarios = ['transition', 'list', 'tasks'] as const

/**
 * `npm run bench`: speeds as ratios against plain Payload, both built for production, measured over HTTP in
 * this run, in turn, on one embedded PostgreSQL with its safe settings. Absolute figures depend on the
 * machine; ratios carry over. Answers the exit code.
 */
async function main(names: string[]): Promise<number> {
  const isWanted = (name: (typeof scenarios)[number]): boolean => names.length === 0 || names.includes(name)
  const lifecycle = createLifecycle()
  try {
    const place = await openPlace(lifecycle)
    await buildIfChanged({ env: process.env, signal: lifecycle.signal })
    await buildVanilla(place.dataDir)
    const { large, small, vanilla } = await openOffices(place, lifecycle)
    if (isWanted('list')) await benchList(large, vanilla)
    if (isWanted('tasks')) await benchTasks(large, small)
    if (isWanted('transition')) await benchTransition(large, vanilla)
    return 0
  } finally {
    await lifecycle.unwind()
  }
}

if (process.argv.includes('--help')) {
  console.log(
    `npm run bench [-- ${scenarios.join('|')}]: the built product against plain Payload over HTTP, as ratios; builds both when they are not built`,
  )
  process.exit(0)
}
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
