import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { withoutContact } from '../../domain/withoutContact'
import { shanghaiDay } from '../../domain/workingDays'
import type { Assignment, Item, User } from '../../payload-types'
import { adminUrl, replyUrl } from '../../server/links'
import { defaultLocale, textsIn } from '../../translations'
import { departmentName } from '../handling/departmentName'
import { queueMail } from './queueMail'

/** A reply link outlives its deadline, so that a late answer is still an answer. In milliseconds. */
const linkGrace = 60 * 24 * 60 * 60 * 1000

type NotSolved = { item: Item; assignment: string; text: string; sentBack: boolean }

/**
 * Tells that an author does not find their matter solved: the supervisors always, the department when it
 * has to act again, with a fresh link. The author's words go with it, how to reach the author does not.
 */
export async function tellNotSolved(req: PayloadRequest, notSolved: NotSolved): Promise<void> {
  const assignment = await req.payload.findByID({
    collection: 'assignments',
    id: notSolved.assignment,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const department = await departmentName(req, assignment)
  if (notSolved.sentBack) await tellDepartment(req, notSolved, assignment, department)
  for (const supervisor of await supervisorsOf(req, assignment))
    await tellSupervisor(req, notSolved, assignment, { department, supervisor })
}

async function tellDepartment(
  req: PayloadRequest,
  { item, text }: NotSolved,
  assignment: Assignment,
  department: string,
): Promise<void> {
  const { email, phone } = item.reporter
  const due = new Date(assignment.dueAt)
  await queueMail({
    req,
    key: `assignment:${assignment.id}:reopen`,
    template: 'reopened',
    to: { name: assignment.contactName, address: assignment.contactEmail },
    locale: defaultLocale,
    values: {
      department,
      name: assignment.contactName,
      title: assignment.title,
      words: withoutContact(text, [email, phone]),
      due: shanghaiDay(due),
      link: replyUrl(assignment.id, assignment.replyVersion, new Date(due.getTime() + linkGrace)),
    },
    organisation: idOf(assignment.organisation) ?? '',
    related: { collection: 'assignments', id: assignment.id },
  })
}

async function supervisorsOf(req: PayloadRequest, { organisation }: Assignment): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { organisation: { equals: idOf(organisation) } },
        { roles: { in: ['supervisor'] } },
        { disabled: { not_equals: true } },
      ],
    },
    depth: 0,
    limit: 50,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function tellSupervisor(
  req: PayloadRequest,
  { item, text, sentBack }: NotSolved,
  assignment: Assignment,
  { department, supervisor }: { department: string; supervisor: User },
): Promise<void> {
  const { notSolvedThen } = textsIn(defaultLocale).members
  await queueMail({
    req,
    key: `assignment:${assignment.id}:notSolved:${sentBack ? 1 : 2}:${supervisor.id}`,
    template: 'notSolved',
    to: { name: supervisor.name, address: supervisor.email },
    locale: defaultLocale,
    values: {
      name: supervisor.name,
      department,
      title: assignment.title,
      receipt: item.receipt ?? '',
      words: text,
      then: sentBack ? notSolvedThen.sentBack : notSolvedThen.recorded,
      link: adminUrl('assignments', assignment.id),
    },
    organisation: idOf(assignment.organisation) ?? '',
    related: { collection: 'assignments', id: assignment.id },
  })
}
