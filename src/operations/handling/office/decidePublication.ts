import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import { inTransaction } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import type { PublicationDecision } from '../../../domain/vocabulary'
import { OperationError } from '../../OperationError'
import { refreshIssuesOf } from '../../signing/refreshIssuesOf'
import { noteEvent } from '../hold/noteEvent'
import { holdForOffice } from './holdForOffice'

export type PublicationArgs = { assignment: string; publication: PublicationDecision; reason?: string }

/** Whether an accepted answer is shown in public; withheld with a reason. */
export async function decidePublication(
  req: PayloadRequest,
  { assignment: id, publication, reason }: PublicationArgs,
): Promise<{ publication: PublicationDecision }> {
  const note = reason?.trim() ?? ''
  if (publication === 'withhold' && note === '') throw new OperationError('assignment.noteRequired', 422)
  return inTransaction(req, async (tx) => {
    const { assignment, hand } = await holdForOffice(req, { assignment: id }, mayAct.verify)
    await req.payload.update({
      collection: 'assignments',
      id,
      data: { publication, publicationReason: note },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await noteEvent(req, assignment, 'publication', { ...hand, note, data: { publication } })
    await refreshIssuesOf(tx, idOf(assignment.item) ?? '')
    return { publication }
  })
}
