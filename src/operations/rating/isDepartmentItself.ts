import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { now } from '../../server/clock'
import { noteEvent } from '../handling/hold/noteEvent'
import { actedFor } from './actedFor'

/** A refusal is written down once in this time, so that nobody fills a journal. In milliseconds. */
const onceIn = 10 * 60 * 1000

/**
 * Whether whoever rates an answer has acted for one of the departments that had the matter to handle. Such a
 * rating is refused, and that it was tried is written into the duty's journal. The caller holds the duty.
 */
export async function isDepartmentItself(
  req: PayloadRequest,
  { item, assignment }: { item: string; assignment: string },
): Promise<boolean> {
  const acted = actedFor(req)
  if (acted.length === 0) return false
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select department_id as id from assignments
    where item_id = ${item} and department_id = any(${sql.param(acted)}::uuid[]) limit 1`)
  const department = rows[0]?.id
  if (typeof department !== 'string') return false
  await noteRefusal(req, assignment, department)
  return true
}

async function noteRefusal(req: PayloadRequest, id: string, department: string): Promise<void> {
  const tx = await requireTx(req)
  const since = new Date(now().getTime() - onceIn).toISOString()
  const { rows } = await tx.execute(sql`
    select 1 from duty_events where assignment_id = ${id} and act = 'ratingRefused' and at > ${since} limit 1`)
  if (rows.length > 0) return
  const assignment = await req.payload.findByID({
    collection: 'assignments',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await noteEvent(req, assignment, 'ratingRefused', { via: 'system', by: '', data: { department } })
}
