import type { PayloadRequest } from 'payload'
import { inTransaction, requireTx, sql } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import { now } from '../../../server/clock'
import { OperationError } from '../../OperationError'
import { tellContact } from '../mails/tellContact'
import { revokeReplyAddresses } from '../revokeReplyAddresses'
import { holdForOffice, performForOffice } from './holdForOffice'

export type CancelArgs = { assignment: string; rev: number; note: string }

/** The office takes a duty back, with a reason; the department is told that it need not act any more. */
export async function cancelDuty(
  req: PayloadRequest,
  args: CancelArgs,
): Promise<{ state: string; rev: number }> {
  const note = args.note.trim()
  if (note === '') throw new OperationError('assignment.noteRequired', 422)
  return inTransaction(req, async () => {
    const opened = await holdForOffice(req, args, mayAct.verify)
    const done = await performForOffice(req, opened, { act: 'cancel', at: now() }, { note })
    await closeRequests(req, args.assignment)
    await revokeReplyAddresses(req, args.assignment)
    await tellContact(req, opened.assignment, {
      template: 'dutyCancelled',
      cause: `cancel:${done.rev}`,
      // Nothing is to be answered any more.
      to: { name: opened.assignment.contactName, address: opened.assignment.contactEmail },
      values: { note, link: '' },
    })
    return { state: done.duty.state, rev: done.rev }
  })
}

async function closeRequests(req: PayloadRequest, assignment: string): Promise<void> {
  const tx = await requireTx(req)
  await tx.execute(sql`
    update duty_requests set state = 'withdrawn', decided_at = ${now().toISOString()}, updated_at = now()
    where assignment_id = ${assignment} and state = 'open'`)
}
