import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'

/** A job due for longer than this has no worker; mails to many wait by design and do not count. In seconds. */
const longestLag = 300

/** `GET /api/health/live`: the process answers. `GET /api/health/ready`: it can do its work. */
export const health: Endpoint[] = [
  { path: '/health/live', method: 'get', handler: () => Response.json({ status: 'ok' }) },
  { path: '/health/ready', method: 'get', handler: readiness },
]

async function readiness(req: PayloadRequest): Promise<Response> {
  const { pool } = req.payload.db as unknown as PostgresAdapter
  try {
    const { rows } = await pool.query<{ lag: number; stuck: number; migrated: boolean }>(`
      select coalesce(extract(epoch from now() - min(j.run_at) filter (where j.run_at < now())), 0)::int as lag,
        (select count(*)::int from messages where state = 'failed' or state = 'uncertain') as stuck,
        exists (select 1 from payload_migrations) as migrated
      from graphile_worker.jobs j where j.locked_at is null and j.attempts < j.max_attempts
        and j.priority <= 0`)
    const { lag = 0, stuck = 0, migrated = false } = rows[0] ?? {}
    const isReady = migrated && lag < longestLag
    const checks = { database: true, migrated, workerLagSeconds: lag, mailNeedingAttention: stuck }
    return Response.json({ status: isReady ? 'ready' : 'waiting', checks }, { status: isReady ? 200 : 503 })
  } catch {
    return Response.json({ status: 'unavailable', checks: { database: false } }, { status: 503 })
  }
}
