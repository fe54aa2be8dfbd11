import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import { outcomeClasses, type OutcomeClass } from '../../domain/vocabulary'
import { isoOf } from './isoOf'
import type { PublicAnswer } from './types'

const day = 24 * 60 * 60 * 1000

/**
 * The accepted answers on items that the office decided to publish, oldest first, by item: one query, however many
 * items and departments. A verdict accepts the last answer before it; what nobody accepted or nobody decided to
 * publish, what was said inside, and what the author thought of it never leaves the office.
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
      reply.outcome_class as class, duty.outcome_class as found, reply.publishable_text as text,
      duty.implementation::text as implementation, duty.promised_at as promised,
      case when later.id is null then coalesce(duty.replied_at, reply.created_at) else reply.created_at end as at,
      later.id is null as "isLast"
    from assignments duty
    join departments department on department.id = duty.department_id
    join feedback verdict on verdict.assignment_id = duty.id and verdict.kind = 'verdict' and verdict.verdict = 'accept'
    join lateral (
      select * from feedback said
      where said.assignment_id = duty.id and said.kind = 'departmentReply'
        and (said.created_at, said.id) < (verdict.created_at, verdict.id)
      order by said.created_at desc, said.id desc limit 1) reply on true
    left join lateral (
      select said.id from feedback said
      where said.assignment_id = duty.id and said.kind = 'departmentReply'
        and (said.created_at, said.id) > (reply.created_at, reply.id) limit 1) later on true
    where duty.item_id = any(${sql.param([...items])}::uuid[])
      and duty.publication = 'publish' and duty.role = 'lead'
    order by reply.created_at, reply.id`)
  for (const row of rows) {
    const item = String(row.item)
    answers.set(item, [...(answers.get(item) ?? []), toAnswer(row)])
  }
  return answers
}

const toAnswer = (row: Record<string, unknown>): PublicAnswer => ({
  department: String(row.department),
  // What the supervisor found it to be counts, where that differs from what the department said.
  outcomeClass: classOf(row.isLast === true && row.found ? row.found : row.class),
  text: typeof row.text === 'string' ? row.text : '',
  at: isoOf(row.at),
  days: Math.max(0, Math.round((Date.parse(isoOf(row.at)) - Date.parse(isoOf(row.given))) / day)),
  ...(row.isLast === true ? promiseOf(row) : {}),
})

function promiseOf({ implementation, promised }: Record<string, unknown>): Pick<PublicAnswer, 'promise'> {
  const state = (['promised', 'implemented', 'missed'] as const).find((known) => known === implementation)
  return state ? { promise: { by: promised ? isoOf(promised) : null, state } } : {}
}

const classOf = (value: unknown): OutcomeClass => outcomeClasses.find((known) => known === value) ?? 'D'
