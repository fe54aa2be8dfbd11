import { createLocalReq, type Payload } from 'payload'
import type { Pool, PoolClient } from 'pg'
import { readSiteOverview, type SiteOverview } from '../../../operations/public'
import type { SiteChange } from '../changes'
import { openRenderer, type SiteRenderer } from '../render/openRenderer'
import type { SitePart } from '../render/types'
import { isOfThisBuild } from './isOfThisBuild'
import { rebuildSite } from './rebuildSite'
import { readWaiting, removeWaiting, type WaitingChange } from './waitingChanges'
import { withSiteLock } from './withSiteLock'
import { type Written, writeParts } from './writeParts'

export type SiteWork = {
  client: PoolClient
  renderer: SiteRenderer
  overview: SiteOverview
  /** What is on the list and will be written. */
  changes: readonly WaitingChange[]
}

/**
 * Writes into the table of published files all that waits to be published: of the issues that changed every
 * file, and the lists. Everything, when that is asked for or when the pages are made by another build. Stopped
 * at any point it loses nothing: what waits is taken off the list in the transaction that writes it.
 *
 * @param also changes that are on nobody's list
 * @throws AggregateError of issues that could not be rendered, after the others were written; they keep waiting
 */
export async function publishSite(input: {
  payload: Payload
  pool: Pool
  also?: readonly SiteChange[]
}): Promise<Written> {
  const { payload, pool, also = [] } = input
  return withSiteLock(pool, async (client) => {
    const changes = await readWaiting(client)
    const wanted = [...changes, ...also]
    if (wanted.length === 0) return { written: 0, removed: 0 }
    const req = await createLocalReq({}, payload)
    const renderer = await openRenderer(req)
    const overview = await readSiteOverview({ req })
    const work = { client, renderer, overview, changes }
    const everything = wanted.some(({ kind }) => kind === 'all') || !(await isOfThisBuild(client, renderer))
    return everything ? rebuildSite(work) : publishChanged(work, issuesOf(wanted))
  })
}

const issuesOf = (changes: readonly SiteChange[]): string[] => [
  ...new Set(changes.flatMap((change) => (change.kind === 'issue' ? [change.issue] : []))),
]

async function publishChanged(
  { client, renderer, overview, changes }: SiteWork,
  issues: readonly string[],
): Promise<Written> {
  const parts: SitePart[] = []
  const failures = new Map<string, unknown>()
  for (const issue of issues) {
    await renderer.issue(issue, overview).then(
      (part) => parts.push(part),
      (error: unknown) => failures.set(issue, error),
    )
  }
  parts.push(await renderer.overview(overview))
  const done = changes.filter((change) => change.kind !== 'issue' || !failures.has(change.issue))
  const written = await writeParts(client, parts, (tx) => removeWaiting(tx, done))
  if (failures.size > 0)
    throw new AggregateError([...failures.values()], `site: ${[...failures.keys()].join(', ')} not rendered`)
  return written
}
