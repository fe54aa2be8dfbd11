import type { PayloadRequest } from 'payload'
import type { DutyRequest } from '../../../payload-types'
import { defaultLocale, fill, textsIn } from '../../../translations'
import { dayInWords } from '../dueInWords'
import { loadDuty } from '../hold/loadDuty'
import type { OpenedDuty } from '../hold/openDuty'
import { dueValues } from '../mails/dueValues'
import { dutyLink } from '../mails/dutyLink'
import { tellContact } from '../mails/tellContact'

/** Tells the department what was decided, with the deadline before and after. */
export async function tellDecided(
  req: PayloadRequest,
  { assignment, duty, calendar }: OpenedDuty,
  request: DutyRequest,
  { grant, note }: { grant: boolean; note: string },
): Promise<void> {
  const { mail } = textsIn(defaultLocale)
  const after = await loadDuty(req, assignment.id, { hold: false })
  if (!after) return
  const due = dueValues(after)
  const isReturn = request.kind === 'return'
  const words = isReturn ? mail.returnDecided : mail.extensionDecided
  await tellContact(req, after.assignment, {
    template: isReturn ? 'returnDecided' : 'extensionDecided',
    cause: `decided:${request.id}`,
    ...(isReturn && grant ? { to: { name: assignment.contactName, address: assignment.contactEmail } } : {}),
    values: {
      ...due,
      decision: grant ? words.granted : words.refused,
      note,
      before: dayInWords(calendar.dayOf(duty.dueAt), defaultLocale),
      ...(isReturn
        ? {
            then: grant
              ? mail.returnDecided.ended
              : fill(mail.returnDecided.then, { due: due.due, link: dutyLink(after.assignment) }),
          }
        : {}),
    },
  })
}
