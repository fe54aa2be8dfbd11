/** Where messages and their jobs live; the plugin, the worker and the recovery must agree on it. */
export type MailNames = {
  /** Table of the messages collection in schema public */
  table: string
  /** Schema of graphile-worker */
  jobsSchema: string
  /** Task identifier of the delivery job */
  jobName: string
  /** graphile-worker queue; jobs of one queue run one after the other over all workers. Null: side by side */
  queue: string | null
  /** Attempts graphile-worker gives a job that throws (database trouble); SMTP retries do not count here */
  maxAttempts: number
  /** Templates of mails that go out by the thousand: their jobs wait behind all others */
  bulk: readonly string[]
}

export type MailNamesInput = {
  slug?: string
  job?: { schema?: string; name?: string; queue?: string; maxAttempts?: number; bulk?: readonly string[] }
}

const IDENTIFIER = /^[a-z][a-z0-9_]{0,62}$/

/**
 * The names for a slug and job options, with defaults `messages`, `graphile_worker`, `deliver_message`.
 * Throws on a name that is no plain SQL identifier, since names are put into statements.
 */
export function mailNames({ slug = 'messages', job = {} }: MailNamesInput = {}): MailNames {
  return {
    table: identifier(slug.replace(/-/g, '_')),
    jobsSchema: identifier(job.schema ?? 'graphile_worker'),
    jobName: job.name ?? 'deliver_message',
    queue: job.queue ?? null,
    maxAttempts: job.maxAttempts ?? 25,
    bulk: job.bulk ?? [],
  }
}

function identifier(name: string): string {
  if (!IDENTIFIER.test(name))
    throw new Error(`department-mail: "${name}" cannot be used as a table or schema name`)
  return name
}
