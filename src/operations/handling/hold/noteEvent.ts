import type { PayloadRequest } from 'payload'
import { writeEvent } from '../../../../plugins/handling'
import type { DutyAct } from '../../../domain/vocabulary'
import type { Assignment } from '../../../payload-types'
import { now } from '../../../server/clock'
import { columnsOf, type Entry } from './performAct'

/** Writes into the journal what does not move a duty: a notice, a contact replaced, a mail that came. The caller holds the duty. */
export async function noteEvent(
  req: PayloadRequest,
  assignment: Assignment,
  act: DutyAct,
  { via, by, note, data }: Omit<Entry, 'set'>,
): Promise<void> {
  await writeEvent(req, 'duty_events', {
    duty: assignment.id,
    act,
    at: now(),
    via,
    by,
    ...(note ? { note } : {}),
    ...(data ? { data } : {}),
    set: columnsOf(assignment),
  })
}
