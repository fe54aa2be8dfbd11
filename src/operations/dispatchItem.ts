import type { PayloadRequest } from 'payload'
import { holds, idOf, viewerOf } from '../../collections/shared/access'
import { inTransaction, lockRun } from '../../plugins/review-workflow'
import { mayAct } from '../domain/mayAct'
import { addWorkingDays, shanghaiDay } from '../domain/workingDays'
import type { Assignment, Department, Item } from '../payload-types'
import { isChineseWorkday } from '../server/calendar'
import { replyUrl } from '../server/links'
import { fill, textsIn } from '../translations'
import { currentContact } from './handling/currentContact'
import { replyWithin } from './handling/replyWithin'
import { queueMail } from './mail/queueMail'
import { OperationError } from './OperationError'

/** A reply link outlives its deadline, so that a late answer is still an answer. In milliseconds. */
const linkGrace = 60 * 24 * 60 * 60 * 1000

export type DispatchArgs = {
  item: string
  departments: { id: string; role: 'lead' | 'co' }[]
  instruction?: string
}

/**
 * Gives an approved item to departments: one duty and one mail with a reply link each; the clock starts
 * now, at dispatch, and not when somebody opens the mail (I9).
 *
 * @returns ids of the new assignments
 */
export async function dispatchItem(req: PayloadRequest, args: DispatchArgs): Promise<string[]> {
  return inTransaction(req, async (tx) => {
    const item = await readItem(req, args.item)
    const run = item ? await lockRun(tx, 'items', args.item, 'update') : null
    if (!item || !run) throw new OperationError('item.notFound', 404)
    if (run.status !== 'approved') throw new OperationError('item.notApproved', 409)
    const ids: string[] = []
    for (const wanted of args.departments)
      ids.push(await dispatchTo(req, item, wanted, args.instruction?.trim() ?? ''))
    return ids
  })
}

async function readItem(req: PayloadRequest, id: string): Promise<Item | null> {
  if (!holds(viewerOf(req), ...mayAct.dispatch)) return null
  return req.payload.findByID({
    collection: 'items',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
}

async function dispatchTo(
  req: PayloadRequest,
  item: Item,
  wanted: DispatchArgs['departments'][number],
  instruction: string,
): Promise<string> {
  const department = await readDepartment(req, wanted.id)
  await assertNotOpen(req, item, department)
  const contact = currentContact(department, new Date())
  if (!contact) throw new OperationError('department.noContact', 422, { department: department.name })
  const now = new Date()
  const days = replyWithin[item.urgency]
  const assignment = await req.payload.create({
    collection: 'assignments',
    data: {
      title: item.title,
      item: item.id,
      department: department.id,
      role: wanted.role,
      state: 'dispatched',
      rev: 0,
      instruction,
      dispatchedAt: now.toISOString(),
      dueAt: addWorkingDays(now, days, isChineseWorkday).toISOString(),
      contactName: contact.name,
      contactEmail: contact.email,
      replyVersion: 1,
      dispatchedBy: req.user?.id ?? null,
      organisation: idOf(item.organisation) ?? '',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await mailDepartment(req, assignment, department, days)
  return assignment.id
}

async function readDepartment(req: PayloadRequest, id: string): Promise<Department> {
  const department = await req.payload.findByID({
    collection: 'departments',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!department) throw new OperationError('request.invalid', 422)
  return department
}

async function assertNotOpen(req: PayloadRequest, item: Item, department: Department): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'assignments',
    where: {
      and: [
        { item: { equals: item.id } },
        { department: { equals: department.id } },
        { state: { not_equals: 'accepted' } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw new OperationError('assignment.alreadyOpen', 409, { department: department.name })
}

async function mailDepartment(
  req: PayloadRequest,
  assignment: Assignment,
  department: Department,
  days: number,
): Promise<void> {
  const { mail, options } = textsIn('zh')
  const due = new Date(assignment.dueAt)
  await queueMail({
    req,
    key: `assignment:${assignment.id}:dispatch`,
    template: 'assignment',
    to: { name: assignment.contactName, address: assignment.contactEmail },
    locale: 'zh',
    values: {
      department: department.name,
      name: assignment.contactName,
      title: assignment.title,
      role: options.assignmentRoles[assignment.role],
      instruction: assignment.instruction
        ? fill(mail.assignment.instruction, { text: assignment.instruction })
        : '',
      due: shanghaiDay(due),
      dispatched: shanghaiDay(new Date(assignment.dispatchedAt)),
      days,
      link: replyUrl(assignment.id, assignment.replyVersion, new Date(due.getTime() + linkGrace)),
    },
    organisation: idOf(assignment.organisation) ?? '',
    related: { collection: 'assignments', id: assignment.id },
  })
}
