import type { PayloadRequest } from 'payload'
import { dayInWords } from '../../operations/handling/dueInWords'
import type { LoadedDuty } from '../../operations/handling/hold/loadDuty'
import { tellSupervisors } from '../../operations/handling/mails/tellSupervisors'
import { defaultLocale } from '../../translations'
import { now } from '../clock'

/** Nobody has said that the duty arrived: the supervisors ring up. Its clock runs all the same. Told once, by its key. */
export async function tellOverdueAck(
  req: PayloadRequest,
  { assignment, duty, calendar }: LoadedDuty,
): Promise<void> {
  if (duty.state !== 'dispatched' || !assignment.ackDueAt || now() <= new Date(assignment.ackDueAt)) return
  const { contactName, contactPhone, contactEmail } = assignment
  await tellSupervisors(req, assignment, {
    template: 'ackOverdue',
    cause: 'ackOverdue',
    values: {
      dispatched: dayInWords(calendar.dayOf(new Date(assignment.dispatchedAt)), defaultLocale),
      contact: [contactName, contactPhone, contactEmail].filter(Boolean).join(' '),
    },
  })
}
