import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { readQueueHealth } from '../../../plugins/department-mail'
import { names } from '../mailing/names'

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
    const [{ rows }, mail] = await Promise.all([
      pool.query<{ lag: number; migrated: boolean }>(`
      select coalesce(extract(epoch from now() - min(j.run_at) filter (where j.run_at < now())), 0)::int as lag,
        exists (select 1 from payload_migrations) as migrated
      from graphile_worker.jobs j where j.locked_at is null and j.attempts < j.max_attempts
        and j.priority <= 0`),
      readQueueHealth(pool, names),
    ])
    const { lag = 0, migrated = false } = rows[0] ?? {}
    // Mail that waits for nobody to send it is a fault of ours; mail that a server refuses is not.
    const isMailSent = mail.oldestWaitingSeconds < longestLag || mail.senders > 0
    const isReady = migrated && lag < longestLag && isMailSent
    const checks = {
      database: true,
      migrated,
      workerLagSeconds: lag,
      mailWaitingSeconds: Math.round(mail.oldestWaitingSeconds),
      mailSenders: mail.senders,
      mailLeasesOverdue: mail.overdueLeases,
      mailNeedingAttention: mail.needAttention,
    }
    return Response.json({ status: isReady ? 'ready' : 'waiting', checks }, { status: isReady ? 200 : 503 })
  } catch {
    return Response.json({ status: 'unavailable', checks: { database: false } }, { status: 503 })
  }
}
