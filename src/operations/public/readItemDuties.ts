import type { PayloadRequest } from 'payload'
import { openStates } from '../../../plugins/handling'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { isoOf } from './isoOf'
import type { PublicDuty } from './types'

/**
 * Who has yet to answer on items, by item: the lead alone, with both dates where the deadline moved. Why it moved, and
 * what was said about it, stays in the office.
 */
export async function readItemDuties(
  req: PayloadRequest,
  items: readonly string[],
): Promise<Map<string, PublicDuty[]>> {
  const duties = new Map<string, PublicDuty[]>()
  if (items.length === 0) return duties
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select duty.item_id::text as item, department.name as department, duty.dispatched_at as given,
      duty.due_at as due, duty.original_due_at as original, duty.paused_at is not null as paused,
      duty.notice_level = 'red' as silent
    from assignments duty join departments department on department.id = duty.department_id
    where duty.item_id = any(${sql.param([...items])}::uuid[]) and duty.role = 'lead'
      and duty.state::text = any(${sql.param([...openStates])}::text[])
    order by duty.dispatched_at, duty.id`)
  for (const row of rows) {
    const item = String(row.item)
    duties.set(item, [...(duties.get(item) ?? []), toDuty(row)])
  }
  return duties
}

const toDuty = (row: Record<string, unknown>): PublicDuty => {
  const dueAt = isoOf(row.due)
  const original = row.original ? isoOf(row.original) : null
  return {
    department: String(row.department),
    given: isoOf(row.given),
    dueAt,
    originalDueAt: original === dueAt ? null : original,
    isPaused: row.paused === true,
    isSilent: row.silent === true,
  }
}
