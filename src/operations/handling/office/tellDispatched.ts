import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Assignment } from '../../../payload-types'
import { shanghaiDay } from '../../../domain/workingDays'
import { defaultLocale, fill, textsIn } from '../../../translations'
import { departmentName } from '../departmentName'
import { dayInWords } from '../dueInWords'
import { loadDuty } from '../hold/loadDuty'
import { dueValues } from '../mails/dueValues'
import { tellContact } from '../mails/tellContact'

/** Tells the contact of a new duty: what it is about, by when and why then, whom it assists. */
export async function tellDispatched(req: PayloadRequest, assignment: Assignment): Promise<void> {
  const loaded = await loadDuty(req, assignment.id, { hold: false })
  if (!loaded) return
  const { mail, options } = textsIn(defaultLocale)
  const lead = idOf(assignment.leadAssignment)
  const words = assignment.instruction ?? ''
  await tellContact(req, assignment, {
    template: lead ? 'assignmentCo' : 'assignment',
    cause: 'dispatch',
    letter: { kind: 'dispatch' },
    values: {
      ...dueValues(loaded),
      role: options.assignmentRoles[assignment.role],
      instruction: words ? fill(mail.assignment.instruction, { text: words }) : '',
      dispatched: dayInWords(shanghaiDay(new Date(assignment.dispatchedAt)), defaultLocale),
      days: assignment.days,
      lead: lead ? await nameOfLead(req, lead) : '',
    },
  })
}

async function nameOfLead(req: PayloadRequest, id: string): Promise<string> {
  const lead = await req.payload.findByID({
    collection: 'assignments',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return departmentName(req, lead)
}
