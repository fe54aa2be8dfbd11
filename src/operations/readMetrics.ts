import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { readQueueHealth } from '../../plugins/department-mail'
import { names } from '../server/mailing/names'

type Sample = { name: string; label: string | null; value: number }

const help: Record<string, string> = {
  minqiao_runs: 'Review runs by collection and place',
  minqiao_messages: 'Mails by state',
  minqiao_mail_oldest_waiting_seconds:
    'How long the oldest mail that is due has waited, editions by mail left out',
  minqiao_mail_leases_overdue: 'Mails in the hands of a worker for longer than any attempt lasts',
  minqiao_mail_senders: 'Worker processes that deliver mail',
  minqiao_mail_suppressed_addresses: 'Addresses that get no mail',
  minqiao_assignments: 'Assignments by state',
  minqiao_assignments_overdue: 'Assignments past their due date without an accepted reply',
  minqiao_queue_jobs: 'Jobs waiting in the queue',
  minqiao_queue_lag_seconds: 'How long the oldest due job has been waiting',
}

/** The installation's figures in the Prometheus text format, counted in the database at this moment. */
export async function readMetrics(payload: Payload): Promise<string> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const [{ rows }, mail] = await Promise.all([pool.query<Sample>(counts), readMailSamples(pool)])
  return print([...rows, ...mail])
}

type Pool = PostgresAdapter['pool']

const readMailSamples = async (pool: Pool): Promise<Sample[]> => {
  const health = await readQueueHealth(pool, names)
  return [
    { name: 'minqiao_mail_oldest_waiting_seconds', label: null, value: health.oldestWaitingSeconds },
    { name: 'minqiao_mail_leases_overdue', label: null, value: health.overdueLeases },
    { name: 'minqiao_mail_senders', label: null, value: health.senders },
  ]
}

const counts = `
    select 'minqiao_runs' as name, 'collection="' || collection || '",place="' || coalesce(step, status) || '"' as label,
      count(*)::float as value from workflow_runs group by 2
    union all select 'minqiao_messages', 'state="' || state || '"', count(*) from messages group by state
    union all select 'minqiao_assignments', 'state="' || state || '"', count(*) from assignments group by state
    union all select 'minqiao_assignments_overdue', null, count(*) from assignments where state <> 'accepted' and due_at < now()
    union all select 'minqiao_queue_jobs', null, count(*) from graphile_worker.jobs where attempts < max_attempts
    union all select 'minqiao_queue_lag_seconds', null,
      coalesce(extract(epoch from now() - min(run_at)), 0)::float from graphile_worker.jobs
      where run_at < now() and locked_at is null and attempts < max_attempts
    union all select 'minqiao_mail_suppressed_addresses', null, count(*) from mail_suppressions where lifted_at is null
    order by 1, 2`

const print = (samples: Sample[]): string =>
  Object.keys(help)
    .flatMap((name) => [
      `# HELP ${name} ${help[name]}`,
      `# TYPE ${name} gauge`,
      ...samples
        .filter((row) => row.name === name)
        .map(({ label, value }) => `${name}${label ? `{${label}}` : ''} ${value}`),
    ])
    .join('\n')
    .concat('\n')
