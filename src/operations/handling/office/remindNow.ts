import type { PayloadRequest } from 'payload'
import { isOpen } from '../../../../plugins/handling'
import { inTransaction } from '../../../../plugins/review-workflow'
import { mayAct } from '../../../domain/mayAct'
import type { DutyNoticeLevel } from '../../../domain/vocabulary'
import { now } from '../../../server/clock'
import { OperationError } from '../../OperationError'
import { issueNotice } from '../notices/issueNotice'
import { holdForOffice } from './holdForOffice'

export type RemindArgs = { assignment: string; level: DutyNoticeLevel; note?: string }

/** A supervisor sends a reminder or a notice by hand: an important matter may begin with orange. */
export async function remindNow(
  req: PayloadRequest,
  { assignment, level, note = '' }: RemindArgs,
): Promise<{ notice: string }> {
  return inTransaction(req, async () => {
    const opened = await holdForOffice(req, { assignment }, mayAct.verify)
    if (!isOpen(opened.duty.state))
      throw new OperationError('assignment.conflict', 409, { rev: opened.assignment.rev })
    const notice = await issueNotice(req, opened, {
      level,
      key: `${assignment}:byHand:${level}:${now().getTime()}`,
      hand: opened.hand,
      note: note.trim(),
    })
    return { notice: notice?.id ?? '' }
  })
}
