import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { outcomeClasses, type OutcomeClass } from '../../domain/vocabulary'
import { isoOf } from './isoOf'
import type { PublicAnswer } from './types'

const day = 24 * 60 * 60 * 1000

/**
 * The accepted answers on items, oldest first, by item: one query, however many items and departments. A
 * verdict accepts the last answer before it; what nobody accepted, what was said inside, and what the author
 * thought of it never leaves the office.
 */
export async function readItemAnswers(
  req: PayloadRequest,
  items: readonly string[],
): Promise<Map<string, PublicAnswer[]>> {
  const answers = new Map<string, PublicAnswer[]>()
  if (items.length === 0) return answers
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select duty.item_id::text as item, department.name as department, duty.dispatched_at as given,
      reply.outcome_class as class, reply.publishable_text as text, reply.created_at as at
    from assignments duty
    join departments department on department.id = duty.department_id
    join feedback verdict on verdict.assignment_id = duty.id and verdict.kind = 'verdict' and verdict.verdict = 'accept'
    join lateral (
      select * from feedback said
      where said.assignment_id = duty.id and said.kind = 'departmentReply'
        and (said.created_at, said.id) < (verdict.created_at, verdict.id)
      order by said.created_at desc, said.id desc limit 1) reply on true
    where duty.item_id = any(${sql.param([...items])}::uuid[])
    order by reply.created_at, reply.id`)
  for (const row of rows) {
    const item = String(row.item)
    answers.set(item, [...(answers.get(item) ?? []), toAnswer(row)])
  }
  return answers
}

const toAnswer = (row: Record<string, unknown>): PublicAnswer => ({
  department: String(row.department),
  outcomeClass: classOf(row.class),
  text: typeof row.text === 'string' ? row.text : '',
  at: isoOf(row.at),
  days: Math.max(0, Math.round((Date.parse(isoOf(row.at)) - Date.parse(isoOf(row.given))) / day)),
})

const classOf = (value: unknown): OutcomeClass => outcomeClasses.find((known) => known === value) ?? 'D'
