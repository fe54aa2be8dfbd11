import type { Pool } from 'pg'

/**
 * Duties on which the clock can have come to something: open ones whose clock runs, those with an undecided
 * request, those whose promise is due.
 *
 * @param since only those that changed since then by the machine's clock; null for all
 * @param now by the clock of the duties
 */
export async function readSwept(
  pool: Pool,
  { since, now }: { since: Date | null; now: Date },
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select a.id from assignments a
      where (a.state in ('dispatched', 'acknowledged', 'returnRequested', 'redo')
          or (a.state = 'accepted' and a.implementation = 'promised' and a.promised_at <= $2::timestamptz + interval '1 day'))
        and ($1::timestamptz is null or a.updated_at >= $1)
      order by a.due_at, a.id`,
    [since, now],
  )
  return rows.map(({ id }) => id)
}
