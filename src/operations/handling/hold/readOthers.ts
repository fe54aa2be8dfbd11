import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../../plugins/review-workflow'
import { assignmentStates, type AssignmentState } from '../../../domain/vocabulary'

export type OtherDuty = {
  assignment: string
  department: string
  state: AssignmentState
  dueAt: string
  /** Its opinion is still to come; whether its time is over is for the clock to say. */
  isAwaited: boolean
}

const awaited: readonly AssignmentState[] = ['dispatched', 'acknowledged', 'returnRequested', 'redo']

/** The duties of those who add an opinion to a lead's. */
export async function readOthers(req: PayloadRequest, lead: string): Promise<OtherDuty[]> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select a.id, d.name, a.state::text as state, a.due_at from assignments a join departments d on d.id = a.department_id
    where a.lead_assignment_id = ${lead} order by a.created_at, a.id`)
  return rows.map((row) => {
    const state = assignmentStates.find((known) => known === row.state) ?? 'dispatched'
    return {
      assignment: String(row.id),
      department: String(row.name),
      state,
      dueAt: new Date(String(row.due_at)).toISOString(),
      isAwaited: awaited.includes(state),
    }
  })
}
