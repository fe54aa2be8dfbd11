import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../collections/shared/access'

export type ToCompile = { count: number; oldest: string | null }

/**
 * Approved items of the person's body that stand in no issue; one in an issue that was given up counts as
 * free again. `oldest` is when the first of them was approved (ISO 8601).
 */
export async function readToCompile(req: PayloadRequest): Promise<ToCompile> {
  const organisation = viewerOf(req)?.organisation ?? null
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    select count(*)::int as count, min(r.waiting_since) as oldest
    from workflow_runs r
    where r.collection = 'items' and r.status = 'approved' and r.scope = ${organisation}
      and not exists (
        select 1 from issues_entries e
        join workflow_runs i on i.collection = 'issues' and i.document = e._parent_id::text
        where e.item_id::text = r.document and i.status not in ('rejected', 'withdrawn'))`)
  const { count, oldest } = rows[0] ?? {}
  return {
    count: Number(count ?? 0),
    oldest:
      oldest instanceof Date
        ? oldest.toISOString()
        : typeof oldest === 'string'
          ? new Date(oldest).toISOString()
          : null,
  }
}
