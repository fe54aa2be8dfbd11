import type { Pool } from 'pg'
import { publishOne } from './publishOne'

/**
 * Publishes what is due and was not published by its job: a second net below the queue. Nearly every minute
 * this is one small query.
 *
 * @throws AggregateError of what went wrong at single issues, after all the others were dealt with
 */
export async function sweepScheduled(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(`
    select id from issues
    where publish_at <= now() and published_at is null and voided_at is null and signed_at is not null`)
  const failures: unknown[] = []
  for (const { id } of rows) await publishOne(id).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'signing: an issue could not be published')
}
