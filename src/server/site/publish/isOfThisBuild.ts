import type { PoolClient } from 'pg'
import type { SiteRenderer } from '../render/openRenderer'

/** Whether the whole site was written by the pages as they are now, for the address it has now. */
export async function isOfThisBuild(client: PoolClient, renderer: SiteRenderer): Promise<boolean> {
  const { path, etag } = renderer.build()
  const { rowCount } = await client.query(
    'select from site_files where path = $1 and etag = $2 and removed_at is null',
    [path, etag],
  )
  return rowCount === 1
}
