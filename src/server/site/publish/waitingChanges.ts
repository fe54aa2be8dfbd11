import type { PoolClient } from 'pg'
import type { SiteChange } from '../changes'

/** A change that has still to be written. */
export type WaitingChange = SiteChange & { id: string }

/** What waits, oldest first. */
export async function readWaiting(client: PoolClient): Promise<WaitingChange[]> {
  const { rows } = await client.query<{ id: string; kind: SiteChange['kind']; issue: string | null }>(
    'select id::text, kind, issue::text from site_changes order by site_changes.id',
  )
  return rows.map(({ id, kind, issue }) =>
    kind === 'issue' ? { id, kind, issue: issue ?? '' } : { id, kind },
  )
}

/** Takes off the list what was written, in the transaction that wrote it. */
export async function removeWaiting(client: PoolClient, changes: readonly WaitingChange[]): Promise<void> {
  const ids = changes.map(({ id }) => id)
  await client.query('delete from site_changes where id = any($1::bigint[])', [ids])
}
