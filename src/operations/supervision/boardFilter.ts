import { sql } from '../../../plugins/review-workflow'
import type { BoardQueue, Standing } from '../../domain/supervision'
import type { AssignmentRole, DutyGrade } from '../../domain/vocabulary'

type Condition = ReturnType<typeof sql>

/** What of a body's duties is wanted; what is not named does not narrow. */
export type BoardFilter = {
  /** Default: everything open. */
  queue?: BoardQueue
  /** Id of a department. */
  department?: string
  standing?: Standing
  grade?: DutyGrade
  role?: AssignmentRole
  /** Found in the title, or the receipt of the item. */
  text?: string
}

/** SQL: which duties (alias `duty`) stand in a queue at a moment. */
export const inQueue = (queue: BoardQueue, at: Date): Condition => {
  const queues: Record<BoardQueue, Condition> = {
    open: sql`(duty.awaited or duty.state::text = 'replied')`,
    arbitrate: sql`json_array_length(duty.requests) > 0`,
    questions: sql`(duty.awaited and duty.paused_at is not null)`,
    verify: sql`duty.state::text = 'replied'`,
    late: sql`(duty.awaited and duty.paused_at is null and duty.due_at < ${at}::timestamptz)`,
    unacknowledged: sql`(duty.state::text = 'dispatched' and duty.ack_due_at < ${at}::timestamptz)`,
    publication: sql`(duty.state::text = 'accepted' and duty.publication::text = 'undecided' and duty.role::text = 'lead')`,
    // What was promised is looked at from the promised day on.
    promises: sql`(duty.state::text = 'accepted' and duty.implementation::text = 'promised'
      and duty.promised_at < ${at}::timestamptz)`,
  }
  return queues[queue]
}

/** SQL: the rows a filter lets through, each condition after an `and`. */
export function narrowed(filter: Omit<BoardFilter, 'queue'>): Condition {
  const { department, standing, grade, role, text } = filter
  const conditions = [
    department && sql`and duty.department_id = ${department}::uuid`,
    standing && sql`and duty.standing = ${standing}`,
    grade && sql`and duty.grade::text = ${grade}`,
    role && sql`and duty.role::text = ${role}`,
    text && sql`and (duty.title ilike ${like(text)} or duty.receipt ilike ${like(text)})`,
  ].filter((condition) => condition !== undefined && condition !== '')
  return sql.join(conditions, sql` `)
}

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
