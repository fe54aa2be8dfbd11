import type { PoolClient } from 'pg'
import { ASSETS_PART, OVERVIEW_PART, partOfIssue } from '../render/types'
import type { SiteWork } from './publishSite'
import { removeWaiting } from './waitingChanges'
import { removeFiles, type Written, writeParts } from './writeParts'

/** Files that no page loads any more stay this long for pages kept elsewhere; tombstones for mirrors that slept. */
const KEEP = "interval '30 days'"

/**
 * Renders everything and writes what differs, an issue a transaction: first what pages load, then issues, then
 * lists, at last what nobody has any more. Only then does the site count as written by this build, so that a
 * rebuild that was cut short starts again.
 *
 * @throws AggregateError of issues that could not be rendered, after the others were written
 */
export async function rebuildSite({ client, renderer, overview, changes }: SiteWork): Promise<Written> {
  const total: Written = { written: 0, removed: 0 }
  const loaded = new Set(renderer.assets().files.map(({ path }) => path))
  const failures: unknown[] = []
  const add = ({ written, removed }: Written): void => {
    total.written += written
    total.removed += removed
  }
  add(await writeParts(client, [renderer.assets()]))
  for (const { issue } of overview.editions) {
    try {
      const part = await renderer.issue(issue, overview)
      for (const { immutable, path } of part.files) if (immutable) loaded.add(path)
      add(await writeParts(client, [part]))
    } catch (error) {
      failures.push(error)
    }
  }
  const lists = await renderer.overview(overview)
  for (const { immutable, path } of lists.files) if (immutable) loaded.add(path)
  add(await writeParts(client, [lists]))
  if (failures.length > 0) throw new AggregateError(failures, 'site: issues could not be rendered')
  const build = { part: ASSETS_PART, files: [renderer.build()] }
  const parts = overview.editions.map(({ issue }) => partOfIssue(issue))
  const last = await writeParts(client, [build], async (tx) => {
    total.removed += await removeUnclaimed(tx, parts, [...loaded, ...build.files.map(({ path }) => path)])
    await removeWaiting(tx, changes)
  })
  add(last)
  return total
}

/** Files of issues that are not public any more, and long after those that no page loads. */
async function removeUnclaimed(client: PoolClient, parts: string[], loaded: string[]): Promise<number> {
  const { rows } = await client.query<{ path: string }>(
    `select path from site_files where removed_at is null and (
       not (part = any($1::text[])) or
       (part = $2 and not (path = any($3::text[])) and written_at < now() - ${KEEP}))`,
    [[...parts, ASSETS_PART, OVERVIEW_PART], ASSETS_PART, loaded],
  )
  await removeFiles(
    client,
    rows.map(({ path }) => path),
  )
  await client.query(`delete from site_files where removed_at < now() - ${KEEP}`)
  return rows.length
}
