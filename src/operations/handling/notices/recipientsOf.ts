import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { DutyNoticeLevel } from '../../../domain/vocabulary'
import type { Assignment } from '../../../payload-types'
import { peopleOf } from '../mails/peopleOf'

/** Who is told, and as what. */
export type Recipient = {
  name: string
  address: string
  why: 'contact' | 'superior' | 'supervisor'
  user?: string
}

/** How far up a level goes: reminders and blue stay with the contact, orange reaches the superior, red the supervisors. */
const reach: Record<DutyNoticeLevel, readonly Recipient['why'][]> = {
  reminder: ['contact'],
  blue: ['contact'],
  orange: ['contact', 'superior'],
  red: ['contact', 'superior', 'supervisor'],
  escalation: ['superior', 'supervisor'],
}

/** Everybody a notice of a level goes to; a superior nobody entered is left out. */
export async function recipientsOf(
  req: PayloadRequest,
  assignment: Assignment,
  level: DutyNoticeLevel,
): Promise<Recipient[]> {
  const reached = reach[level]
  const { contactName: name, contactEmail: address } = assignment
  return [
    ...(reached.includes('contact') ? [{ name, address, why: 'contact' as const }] : []),
    ...(reached.includes('superior') ? await superiorOf(req, assignment) : []),
    ...(reached.includes('supervisor') ? await supervisors(req, assignment) : []),
  ]
}

async function superiorOf(req: PayloadRequest, { department }: Assignment): Promise<Recipient[]> {
  const { superior } = await req.payload.findByID({
    collection: 'departments',
    id: idOf(department) ?? '',
    depth: 0,
    select: { superior: true },
    overrideAccess: true,
    req,
  })
  return superior?.email ? [{ name: superior.name ?? '', address: superior.email, why: 'superior' }] : []
}

const supervisors = async (req: PayloadRequest, assignment: Assignment): Promise<Recipient[]> =>
  (await peopleOf(req, assignment, 'supervisor')).map(({ id, name, email }) => ({
    name,
    address: email,
    why: 'supervisor',
    user: id,
  }))
