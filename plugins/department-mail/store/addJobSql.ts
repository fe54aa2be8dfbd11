import { type MailNames } from '../core/names'

/**
 * The SQL call that adds the delivery job of one message, job key `message:<id>`.
 * One key, one job: adding it again while a job waits replaces that job; while it runs, a second one is added.
 *
 * @param id SQL expression of the message id
 * @param runAt SQL expression of the earliest time, `now()` for at once
 * @param template SQL expression of its template; a row of the same statement is not yet there to be asked
 */
export function addJobSql(
  names: MailNames,
  id: string,
  runAt: string,
  template = `(select known.template from ${names.table} known where known.id = (${id}))`,
): string {
  return `${names.jobsSchema}.add_job(
    identifier := ${literal(names.jobName)},
    payload := json_build_object('id', (${id})::text),
    queue_name := ${names.queue === null ? 'null' : literal(names.queue)},
    run_at := ${runAt},
    max_attempts := ${Math.trunc(names.maxAttempts)},
    job_key := 'message:' || (${id})::text${priority(names, template)}
  )`
}

// Later than everything else, and later again after each refusal: a thousand mails of one kind must not keep
// one person's waiting. graphile-worker takes the smallest number first.
const priority = ({ bulk }: MailNames, template: string): string =>
  bulk.length === 0
    ? ''
    : `,
    priority := (case when (${template})::text in (${bulk.map(literal).join(', ')}) then ${BULK_PRIORITY} else 0 end)::int`

const BULK_PRIORITY = 10

function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`
}
