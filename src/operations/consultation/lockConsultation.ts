import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../collections/shared/access'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { mayAct } from '../../domain/mayAct'
import type { Consultation } from '../../payload-types'
import { OperationError } from '../OperationError'

/** A session with what its operations ask of it. */
export type LockedConsultation = {
  id: string
  month: string
  state: Consultation['state']
  organisation: string
  isDated: boolean
  hasMinutes: boolean
  /** People listed as present. */
  present: number
}

/**
 * The session, held until the transaction ends, when it is of the person's body and they may consult.
 *
 * @throws OperationError `consultation.notFound`
 */
export async function lockConsultation(req: PayloadRequest, id: string): Promise<LockedConsultation> {
  const viewer = viewerOf(req)
  const tx = await requireTx(req)
  const { rows } = holds(viewer, ...mayAct.consult)
    ? await tx.execute(sql`
        select c.id, c.month, c.state, c.organisation_id, c.held_on is not null as is_dated,
          coalesce(trim(c.minutes), '') <> '' as has_minutes,
          (select count(*)::int from consultations_attendees a where a._parent_id = c.id and a.present) as present
        from consultations c where c.id::text = ${id} and c.organisation_id::text = ${viewer?.organisation ?? ''}
        for update of c`)
    : { rows: [] }
  const row = rows[0]
  if (!row) throw new OperationError('consultation.notFound', 404)
  return {
    id: String(row.id),
    month: String(row.month),
    state: row.state as Consultation['state'],
    organisation: String(row.organisation_id),
    isDated: row.is_dated === true,
    hasMinutes: row.has_minutes === true,
    present: Number(row.present),
  }
}
