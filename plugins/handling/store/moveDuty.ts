import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { dutyMoves, type DutyEvent, type DutyState } from '../core/reduce'

type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Record<string, unknown>[] }> }

/**
 * Moves a duty by compare-and-swap in the caller's transaction.
 *
 * @param rev the revision the caller decided on
 * @returns the new state and revision, or null when the duty has moved on or the event is not possible
 */
export async function moveDuty(
  req: PayloadRequest,
  duty: { table: string; id: string; rev: number; event: DutyEvent },
): Promise<{ state: DutyState; rev: number } | null> {
  const { from, to, once } = dutyMoves[duty.event]
  const tx = await requireTx(req)
  const stamp = once ? sql`, ${sql.identifier(once)} = now()` : sql``
  const unstamped = once ? sql`and ${sql.identifier(once)} is null` : sql``
  const { rows } = await tx.execute(sql`
    update ${sql.identifier(duty.table)} set state = ${to}, rev = rev + 1, updated_at = now() ${stamp}
    where id = ${duty.id} and rev = ${duty.rev} and state::text = any(${sql.param([...from])}::text[]) ${unstamped}
    returning rev::int as rev`)
  return rows[0] ? { state: to, rev: Number(rows[0].rev) } : null
}

/** Throws outside a transaction: a duty never moves without the row that says why. */
async function requireTx(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : (req.payload.db as unknown as PostgresAdapter).sessions?.[id]
  if (!session) throw new Error('handling: no open transaction on this request')
  return session.db
}
