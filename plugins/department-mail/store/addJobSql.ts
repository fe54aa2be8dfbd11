import { type MailNames } from '../core/names'

/**
 * The SQL call that adds the delivery job of one message, job key `message:<id>`.
 * One key, one job: adding it again while a job waits replaces that job; while it runs, a second one is added.
 *
 * @param id SQL expression of the message id
 * @param runAt SQL expression of the earliest time, `now()` for at once
 */
export function addJobSql(names: MailNames, id: string, runAt: string): string {
  return `${names.jobsSchema}.add_job(
    identifier := ${literal(names.jobName)},
    payload := json_build_object('id', (${id})::text),
    queue_name := ${names.queue === null ? 'null' : literal(names.queue)},
    run_at := ${runAt},
    max_attempts := ${Math.trunc(names.maxAttempts)},
    job_key := 'message:' || (${id})::text
  )`
}

function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`
}
