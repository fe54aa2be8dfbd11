import { buildIfChanged } from '../scripts/lib/build'
import { createLifecycle, type Lifecycle } from '../scripts/lib/lifecycle'
import { buildVanilla } from './lib/buildVanilla'
import { openOffices, type Offices } from './lib/openOffices'
import { openPlace, type BenchPlace } from './lib/place'
import { benchBurst } from './scenarios/burst'
import { benchCompile } from './scenarios/compile'
import { benchDocuments } from './scenarios/documents'
import { benchList } from './scenarios/list'
import { benchMail } from './scenarios/mail'
import { benchSigning, signingDocuments, signings } from './scenarios/signing'
import { benchSite } from './scenarios/site'
import { benchSubmission } from './scenarios/submission'
import { benchTasks } from './scenarios/tasks'
import { benchTransition, transitionDocuments } from './scenarios/transition'

type Where = { place: BenchPlace; lifecycle: Lifecycle }

/** In the order in which they run. */
const scenarios: Record<string, (offices: Offices, where: Where) => Promise<void>> = {
  list: async ({ large, vanilla }) => benchList(await large(), await vanilla()),
  tasks: async ({ large, small }) => benchTasks(await large(), await small()),
  compile: async ({ large, small }) => benchCompile(await large(), await small()),
  transition: async ({ large, vanilla }) => benchTransition(await large(), await vanilla()),
  signing: async ({ large, vanilla }) => benchSigning(await large(), await vanilla()),
  submission: async ({ large, vanilla }) => benchSubmission(await large(), await vanilla()),
  burst: async ({ large }) => benchBurst(await large()),
  documents: () => benchDocuments(),
  site: (_, { place, lifecycle }) => benchSite(place, lifecycle),
  mail: (_, { place }) => benchMail(place),
}

/**
 * `npm run bench`: speeds as ratios against plain Payload, both built for production, measured over HTTP in
 * this run, in turn, on one embedded PostgreSQL with its safe settings. Absolute figures depend on the
 * machine; ratios carry over. Answers the exit code.
 */
async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(scenarios, name))
  if (unknown.length > 0) throw new Error(`bench: unknown: ${unknown.join(', ')}`)
  const lifecycle = createLifecycle()
  try {
    const place = await openPlace(lifecycle)
    await buildIfChanged({ env: process.env, signal: lifecycle.signal })
    await buildVanilla(place.dataDir)
    const isWanted = (name: string): boolean => names.length === 0 || names.includes(name)
    const offices = openOffices(place, lifecycle, {
      documents:
        (isWanted('transition') ? transitionDocuments : 0) + (isWanted('signing') ? signingDocuments : 0),
      signings: isWanted('signing') ? signings : 0,
    })
    for (const [name, run] of Object.entries(scenarios))
      if (isWanted(name)) await run(offices, { place, lifecycle })
    return 0
  } finally {
    await lifecycle.unwind()
  }
}

if (process.argv.includes('--help')) {
  console.log(
    `npm run bench [-- ${Object.keys(scenarios).join('|')}]: the built product against plain Payload over HTTP, as ratios; builds both when they are not built`,
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
