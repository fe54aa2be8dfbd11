import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import type { Role } from '../../../domain/roles'
import type { Assignment } from '../../../payload-types'
import { adminUrl } from '../../../server/links'
import { defaultLocale } from '../../../translations'
import { queueMail } from '../../mail/queueMail'
import { departmentName } from '../departmentName'
import { mailKeyOf } from './mailKeyOf'
import { peopleOf } from './peopleOf'
import type { Told } from './tellContact'

/** Tells the supervisors of a duty's body, each once, with the way to the duty in the panel. */
export async function tellSupervisors(
  req: PayloadRequest,
  assignment: Assignment,
  { template, cause, values }: Omit<Told, 'to'>,
  roles: Role[] = ['supervisor'],
): Promise<{ name: string; address: string }[]> {
  const people = await peopleOf(req, assignment, ...roles)
  const department = await departmentName(req, assignment)
  for (const { id, name, email } of people)
    await queueMail({
      req,
      key: mailKeyOf(assignment.id, `${cause}:${id}`),
      template,
      to: { name, address: email },
      locale: defaultLocale,
      values: {
        name,
        department,
        title: assignment.title,
        link: adminUrl('assignments', assignment.id),
        ...values,
      },
      organisation: idOf(assignment.organisation) ?? '',
      related: { collection: 'assignments', id: assignment.id },
    })
  return people.map(({ name, email }) => ({ name, address: email }))
}
