import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { ScoredDuty } from '../../domain/supervision'
import { implementationStates, solvedAnswers } from '../../domain/vocabulary'

export type Period = {
  /** Days in Shanghai, `YYYY-MM-DD`, both included: when the duty was dispatched. */
  from: string
  to: string
}

const moment = z.coerce.date()
const schema = z.object({
  department: z.string(),
  name: z.string(),
  dispatched_at: moment,
  answered_at: moment.nullable(),
  answered_due: moment.nullable(),
  due_at: moment,
  paused: z.boolean(),
  pauses: z.array(z.object({ from: moment, to: moment })).nullable(),
  asked_return: z.boolean(),
  return_refused: z.boolean(),
  taken_back: z.boolean(),
  judged: z.boolean(),
  redone: z.boolean(),
  solved: z.enum(solvedAnswers).nullable(),
  implementation: z.enum(implementationStates),
})

/**
 * Every lead duty of a body that was dispatched in a period, with what its journal says of it. Those who only
 * add an opinion are not judged by how the lead answered.
 */
export async function scoredDuties(
  req: PayloadRequest,
  organisation: string,
  { from, to }: Period,
): Promise<{ department: { id: string; name: string }; duty: ScoredDuty }[]> {
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select a.department_id::text as department, department.name as name,
      a.dispatched_at, a.due_at, a.implementation::text as implementation,
      a.paused_at is not null as paused,
      a.return_asked_at is not null as asked_return,
      a.state::text in ('returned', 'cancelled') as taken_back,
      coalesce(reply.at, said.at) as answered_at,
      coalesce(reply.due_before, moved.due_after, a.original_due_at, a.due_at) as answered_due,
      exists (select from duty_events e where e.assignment_id = a.id and e.act = 'refuseReturn') as return_refused,
      exists (select from feedback f where f.assignment_id = a.id and f.kind = 'verdict') as judged,
      a.reopened_at is not null or exists (select from feedback f
        where f.assignment_id = a.id and f.kind = 'verdict' and f.verdict = 'redo') as redone,
      (select f.solved::text from feedback f where f.assignment_id = a.id and f.kind = 'authorRating'
        order by f.created_at desc, f.id desc limit 1) as solved,
      rests.pauses
    from assignments a
    join departments department on department.id = a.department_id
    left join lateral (select e.at, e.number, e.due_before from duty_events e
      where e.assignment_id = a.id and e.act = 'reply' order by e.number limit 1) reply on true
    left join lateral (select min(f.created_at) as at from feedback f
      where reply.at is null and f.assignment_id = a.id and f.kind = 'departmentReply') said on true
    left join lateral (select e.due_after from duty_events e
      where e.assignment_id = a.id and e.due_after is not null and e.number < coalesce(reply.number, 0)
      order by e.number desc limit 1) moved on true
    left join lateral (
      select json_agg(json_build_object('from', e.at, 'to', ended.at)) as pauses
      from duty_events e
      join lateral (select min(x.at) as at from duty_events x where x.assignment_id = a.id
        and x.number > e.number and x.act in ('answer', 'reply')) ended on ended.at is not null
      where e.assignment_id = a.id and e.act = 'ask' and (reply.number is null or e.number < reply.number)
        and not exists (select from duty_events x where x.assignment_id = a.id and x.act = 'ask'
          and x.number < e.number and not exists (select from duty_events y where y.assignment_id = a.id
            and y.act = 'answer' and y.number between x.number and e.number))) rests on true
    where a.organisation_id = ${organisation}::uuid and a.role::text = 'lead'
      and a.dispatched_at >= (${from}::date at time zone 'Asia/Shanghai')
      and a.dispatched_at < ((${to}::date + 1) at time zone 'Asia/Shanghai')
    order by a.dispatched_at, a.id`)
  return rows.map((row) => {
    const read = schema.parse(row)
    return { department: { id: read.department, name: read.name }, duty: toDuty(read) }
  })
}

const toDuty = (row: z.infer<typeof schema>): ScoredDuty => ({
  dispatchedAt: row.dispatched_at,
  answered: row.answered_at && row.answered_due ? { at: row.answered_at, dueAt: row.answered_due } : null,
  dueAt: row.due_at,
  isPaused: row.paused,
  pauses: row.pauses ?? [],
  askedReturn: row.asked_return,
  returnRefused: row.return_refused,
  isTakenBack: row.taken_back,
  isJudged: row.judged,
  wasRedone: row.redone,
  solved: row.solved,
  implementation: row.implementation,
})
