import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Assignment } from '../../../payload-types'
import { defaultLocale } from '../../../translations'
import { letterAttachment } from '../../letters/letterAttachment'
import type { LetterKind } from '../../letters/types'
import { queueMail, type MailTemplate } from '../../mail/queueMail'
import { departmentName } from '../departmentName'
import { dutyLink, linkEnds } from './dutyLink'
import { mailKeyOf } from './mailKeyOf'

export type Told = {
  template: MailTemplate
  /** What caused it, said once: the same cause is never mailed twice. */
  cause: string
  values?: Record<string, string | number>
  /** Somebody else. Not given: the duty's contact, who alone may answer by mail. */
  to?: { name: string; address: string }
  /** The document that goes with it. `id`: of the notice where it is one; not given: of the duty. */
  letter?: { kind: LetterKind; id?: string }
}

/** Tells a duty's contact, with the duty's link. */
export async function tellContact(
  req: PayloadRequest,
  assignment: Assignment,
  { template, cause, values, to, letter }: Told,
): Promise<void> {
  const receiver = to ?? { name: assignment.contactName, address: assignment.contactEmail }
  await queueMail({
    req,
    key: mailKeyOf(assignment.id, cause),
    template,
    to: receiver,
    locale: defaultLocale,
    values: {
      department: await departmentName(req, assignment),
      name: receiver.name,
      title: assignment.title,
      link: dutyLink(assignment),
      ...values,
    },
    organisation: idOf(assignment.organisation) ?? '',
    related: { collection: 'assignments', id: assignment.id },
    ...(to ? {} : { repliesUntil: linkEnds(assignment) }),
    ...(letter
      ? { attachments: [letterAttachment(letter.kind, letter.id ?? assignment.id, assignment.title)] }
      : {}),
  })
}
