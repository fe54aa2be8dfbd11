import type { PayloadRequest } from 'payload'
import { isEnded } from '../../../../plugins/handling'
import { requireTx, sql } from '../../../../plugins/review-workflow'
import type { Assignment } from '../../../payload-types'
import { organisationName } from '../../organisationName'
import { noteEvent } from '../hold/noteEvent'
import type { OpenedDuty } from '../hold/openDuty'
import { dueValues } from '../mails/dueValues'
import { tellContact } from '../mails/tellContact'
import { revokeReplyAddresses } from '../revokeReplyAddresses'
import type { ActInput, DutyIssue } from '../types'
import { checkText, dutyLimits } from './checks'
import { refusal, type Act } from './shared'

/**
 * Hands the duty to somebody else of the department: a new link goes to the new contact, the old link and
 * reply address end, and the old contact is told, so that nobody is replaced without knowing.
 */
export const replaceContact: Act<'replaceContact'> = async (req, opened, input) => {
  const { assignment } = opened
  const issues = checkContact(input, assignment)
  if (issues.length > 0) return { ok: false, issues }
  if (isEnded(assignment.state) && assignment.implementation !== 'promised')
    return refusal(req, {
      ok: false,
      reasons: [{ code: 'notInThisState', context: { state: assignment.state } }],
    })
  const replaced = await write(req, opened, input)
  await revokeReplyAddresses(req, assignment.id)
  const values = { successor: replaced.contactName, before: assignment.contactName }
  await noteEvent(req, assignment, 'contact', {
    ...opened.hand,
    note: `${values.before} → ${values.successor}`,
    data: { version: replaced.replyVersion },
  })
  await tellContact(req, replaced, {
    template: 'linkAgain',
    cause: `contact:${replaced.replyVersion}`,
    values: dueValues({ ...opened, assignment: replaced }),
  })
  await tellContact(req, assignment, {
    template: 'contactReplaced',
    cause: `contactReplaced:${replaced.replyVersion}`,
    to: { name: assignment.contactName, address: assignment.contactEmail },
    // Who is replaced gets no link any more.
    values: { ...values, link: '', office: await organisationName(req, assignment.organisation) },
  })
  return { ok: true }
}

function checkContact(input: ActInput['replaceContact'], { contactEmail }: Assignment): DutyIssue[] {
  const email = input.email.trim()
  return [
    ...checkText('name', input.name, { max: dutyLimits.name, isNeeded: true }),
    ...checkText('post', input.post, { max: dutyLimits.post }),
    ...checkText('phone', input.phone, { max: dutyLimits.phone }),
    ...(email === '' ? [{ field: 'email', code: 'required' }] : []),
    ...(email !== '' && !/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(email)
      ? [{ field: 'email', code: 'email' }]
      : []),
    ...(email.toLowerCase() === contactEmail.toLowerCase() ? [{ field: 'email', code: 'sameContact' }] : []),
  ]
}

async function write(
  req: PayloadRequest,
  { assignment }: OpenedDuty,
  { name, post, phone, email }: ActInput['replaceContact'],
): Promise<Assignment> {
  const tx = await requireTx(req)
  await tx.execute(sql`
    update assignments
    set contact_name = ${name.trim()}, contact_post = ${post?.trim() ?? ''}, contact_phone = ${phone?.trim() ?? ''},
      contact_email = ${email.trim()}, reply_version = reply_version + 1, updated_at = now()
    where id = ${assignment.id}`)
  return req.payload.findByID({
    collection: 'assignments',
    id: assignment.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
