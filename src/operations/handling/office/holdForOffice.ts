import type { PayloadRequest } from 'payload'
import { holds, viewerOf } from '../../../../collections/shared/access'
import type { DutyEvent } from '../../../../plugins/handling'
import type { Role } from '../../../domain/roles'
import { OperationError } from '../../OperationError'
import { localeOfReader } from '../acts/shared'
import { openDuty, type OpenedDuty } from '../hold/openDuty'
import { performAct, type Entry, type Performed } from '../hold/performAct'
import { reasonsInWords } from '../reasonsInWords'

/**
 * A duty of the viewer's body, held until the transaction ends.
 *
 * @param rev the revision the person saw; not given where the act does not depend on it
 * @throws OperationError when the viewer has none of the roles, there is no such duty, or it has moved on
 */
export async function holdForOffice(
  req: PayloadRequest,
  { assignment, rev }: { assignment: string; rev?: number },
  roles: readonly Role[],
): Promise<OpenedDuty> {
  const opened = holds(viewerOf(req), ...roles) ? await openDuty(req, { assignment }, { hold: true }) : null
  if (!opened || 'gone' in opened || opened.door !== 'office')
    throw new OperationError('assignment.notFound', 404)
  if (rev !== undefined && opened.assignment.rev !== rev)
    throw new OperationError('assignment.conflict', 409, { rev: opened.assignment.rev })
  return opened
}

/** Acts for the office, or throws what the reducer has against it. */
export async function performForOffice(
  req: PayloadRequest,
  opened: OpenedDuty,
  event: DutyEvent,
  entry: Omit<Entry, 'via' | 'by'> = {},
): Promise<Extract<Performed, { ok: true }>> {
  const done = await performAct(req, opened, event, { ...opened.hand, ...entry })
  if (done.ok) return done
  const reasons = reasonsInWords(done.reasons, localeOfReader(req)).join('；')
  // The state was another when the page was read: that is a conflict, not a rule.
  const isMoved = done.reasons.some(({ code }) => code === 'notInThisState')
  throw isMoved
    ? new OperationError('assignment.conflict', 409, { rev: opened.assignment.rev, reasons })
    : new OperationError('assignment.refused', 409, { reasons })
}
