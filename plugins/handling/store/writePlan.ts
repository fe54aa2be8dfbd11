import type { PayloadRequest } from 'payload'
import type { DutyPlan } from '../core/types'
import { requireTx, sql } from './tx'

const stampColumns = {
  acknowledgedAt: 'acknowledged_at',
  repliedAt: 'replied_at',
  concludedAt: 'concluded_at',
  implementedAt: 'implemented_at',
} as const

type Value = string | number | boolean | null
type WriteArgs = {
  table: string
  id: string
  /** The revision the caller decided on. */
  rev: number
  plan: DutyPlan
  /** More columns of the application's, written by the same statement. */
  set?: Record<string, Value>
}

/**
 * Writes what an event changes, by compare-and-swap on the revision, in the caller's transaction.
 *
 * @returns the revision afterwards, or null when the duty has moved on meanwhile
 */
export async function writePlan(req: PayloadRequest, args: WriteArgs): Promise<number | null> {
  const { table, id, rev, plan } = args
  const tx = await requireTx(req)
  const columns = Object.entries({ ...columnsOf(plan), ...args.set })
  const assignments = columns.map(([column, value]) => sql`${sql.identifier(column)} = ${value}`)
  const { rows } = await tx.execute(sql`
    update ${sql.identifier(table)}
    set rev = rev + ${plan.moves ? 1 : 0}::int, updated_at = now(), ${sql.join(assignments, sql`, `)}
    where id = ${id} and rev = ${rev}
    returning rev::int as rev`)
  return rows[0] ? Number(rows[0].rev) : null
}

function columnsOf({ duty, stamps, promisedAt, newDeadline }: DutyPlan): Record<string, Value> {
  return {
    state: duty.state,
    due_at: duty.dueAt.toISOString(),
    paused_at: instant(duty.pausedAt),
    return_asked_at: instant(duty.returnAskedAt),
    reopened_at: instant(duty.reopenedAt),
    implementation: duty.implementation,
    ...Object.fromEntries(
      Object.entries(stamps).map(([name, at]) => [
        stampColumns[name as keyof typeof stampColumns],
        instant(at),
      ]),
    ),
    ...(promisedAt === undefined ? {} : { promised_at: instant(promisedAt) }),
    // A new deadline has a ladder of its own.
    ...(newDeadline ? { notice_level: 'none', noticed_at: null } : {}),
  }
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null
