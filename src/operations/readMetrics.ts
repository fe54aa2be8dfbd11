import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

type Sample = { name: string; label: string | null; value: number }

const help: Record<string, string> = {
  minqiao_runs: 'Review runs by collection and place',
  minqiao_messages: 'Mails by state',
  minqiao_assignments: 'Assignments by state',
  minqiao_assignments_overdue: 'Assignments past their due date without an accepted reply',
  minqiao_queue_jobs: 'Jobs waiting in the queue',
  minqiao_queue_lag_seconds: 'How long the oldest due job has been waiting',
}

/** The installation's figures in the Prometheus text format, counted in the database at this moment. */
export async function readMetrics(payload: Payload): Promise<string> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const { rows } = await pool.query<Sample>(`
    select 'minqiao_runs' as name, 'collection="' || collection || '",place="' || coalesce(step, status) || '"' as label,
      count(*)::float as value from workflow_runs group by 2
    union all select 'minqiao_messages', 'state="' || state || '"', count(*) from messages group by state
    union all select 'minqiao_assignments', 'state="' || state || '"', count(*) from assignments group by state
    union all select 'minqiao_assignments_overdue', null, count(*) from assignments where state <> 'accepted' and due_at < now()
    union all select 'minqiao_queue_jobs', null, count(*) from graphile_worker.jobs where attempts < max_attempts
    union all select 'minqiao_queue_lag_seconds', null,
      coalesce(extract(epoch from now() - min(run_at)), 0)::float from graphile_worker.jobs
      where run_at < now() and locked_at is null and attempts < max_attempts
    order by 1, 2`)
  return Object.keys(help)
    .flatMap((name) => [
      `# HELP ${name} ${help[name]}`,
      `# TYPE ${name} gauge`,
      ...rows
        .filter((row) => row.name === name)
        .map(({ label, value }) => `${name}${label ? `{${label}}` : ''} ${value}`),
    ])
    .join('\n')
    .concat('\n')
}
