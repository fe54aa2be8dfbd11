import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import { daysFor, dueDay, workdayFrom, writeEvent, type DutyClock } from '../../../../plugins/handling'
import type { AssignmentRole } from '../../../domain/vocabulary'
import type { Assignment, Department, Instruction, Item } from '../../../payload-types'
import { calendarOf } from '../../../server/calendar'
import { now } from '../../../server/clock'
import { OperationError } from '../../OperationError'
import { currentContact } from '../currentContact'
import { columnsOf } from '../hold/performAct'
import { rulesOf } from '../rulesOf'
import { assertNotOpen, findLead } from './dispatchChecks'
import type { DispatchArgs } from './dispatch'
import { nextNumber } from './nextNumber'
import { tellDispatched } from './tellDispatched'

export type Dispatching = {
  item: Item
  instruction: Instruction | null
  args: DispatchArgs
  wanted: { id: string; role: AssignmentRole }
  /** The duty of the lead that was dispatched just before. */
  lead: string | null
}

/** One department's duty: its dates, its number, the first entry of its journal, its mail. */
export async function dispatchTo(req: PayloadRequest, dispatching: Dispatching): Promise<string> {
  const { item, wanted } = dispatching
  const department = await readDepartment(req, wanted.id)
  await assertNotOpen(req, item.id, department)
  const contact = currentContact(department, now())
  if (!contact) throw new OperationError('department.noContact', 422, { department: department.name })
  const leadAssignment = wanted.role === 'co' ? await findLead(req, dispatching) : null
  const dates = await datesOf(req, dispatching)
  const assignment = await req.payload.create({
    collection: 'assignments',
    data: {
      ...subjectOf(dispatching),
      ...dates,
      ...(await nextNumber(req, idOf(item.organisation) ?? '', dates.dispatchedAt)),
      department: department.id,
      leadAssignment,
      contactName: contact.name,
      contactPost: contact.post ?? '',
      contactPhone: contact.phone ?? '',
      contactEmail: contact.email,
      replyVersion: 1,
      dispatchedBy: req.user?.id ?? null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await journal(req, assignment)
  await tellDispatched(req, assignment)
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

const subjectOf = ({ item, instruction, args, wanted }: Dispatching) => ({
  title: item.title,
  item: item.id,
  fromInstruction: instruction?.id ?? null,
  role: wanted.role,
  mode: args.mode ?? ('assign' as const),
  grade: gradeOf(item, args),
  important: args.important ?? instruction?.important === true,
  state: 'dispatched' as const,
  rev: 0,
  instruction: args.words?.trim() ?? '',
  noticeLevel: 'none' as const,
  publication: 'undecided' as const,
  implementation: 'none' as const,
  organisation: idOf(item.organisation) ?? '',
})

const gradeOf = ({ urgency }: Item, { grade }: DispatchArgs) =>
  grade ?? (urgency === 'urgent' ? ('urgent' as const) : ('normal' as const))

/** Every date of a new duty, in working days of its body from this moment. */
async function datesOf(req: PayloadRequest, { item, args, wanted }: Dispatching) {
  const organisation = idOf(item.organisation) ?? ''
  const rules = await rulesOf(req, organisation)
  const calendar = await calendarOf(req, organisation)
  const startedAt = now()
  const usual = daysFor(gradeOf(item, args), wanted.role, rules)
  // Days set for a duty are the lead's; a co-handler never has longer than that.
  const days =
    args.days === undefined ? usual : wanted.role === 'lead' ? args.days : Math.min(usual, args.days)
  const clock: DutyClock = { cause: 'dispatch', startedAt, days, pauses: [], extensions: [] }
  const dueAt = calendar.endOf(dueDay(clock, calendar, startedAt)).toISOString()
  const after = (n: number) =>
    calendar.endOf(workdayFrom(calendar.dayOf(startedAt), n, calendar.isWorkday)).toISOString()
  return {
    dispatchedAt: startedAt.toISOString(),
    days,
    originalDueAt: dueAt,
    dueAt,
    ackDueAt: after(rules.ackDays),
    returnDueAt: after(rules.returnDays),
  }
}

async function journal(req: PayloadRequest, assignment: Assignment): Promise<void> {
  await writeEvent(req, 'duty_events', {
    duty: assignment.id,
    act: 'dispatch',
    at: new Date(assignment.dispatchedAt),
    via: 'office',
    by: req.user?.name ?? '',
    ...(assignment.instruction ? { note: assignment.instruction } : {}),
    data: { days: assignment.days, rev: 0 },
    dueAfter: new Date(assignment.dueAt),
    set: columnsOf(assignment),
  })
}
