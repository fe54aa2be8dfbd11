import type { PayloadRequest, Where } from 'payload'
import { holds, idOf, viewerOf } from '../../../collections/shared/access'
import { daysLate, daysLeft, isOpen, openStates, type DutyCalendar } from '../../../plugins/handling'
import { anyTx } from '../../../plugins/review-workflow'
import type { Assignment } from '../../payload-types'
import { calendarFor } from '../../server/calendar'
import { now } from '../../server/clock'

export type ListedDuty = Pick<
  Assignment,
  'id' | 'title' | 'state' | 'role' | 'grade' | 'noticeLevel' | 'dispatchedAt' | 'dueAt'
> & {
  important: boolean
  isRunning: boolean
  isPaused: boolean
  left: number
  late: number
}

export type DutyList = { duties: ListedDuty[]; total: number; open: number; all: number }

type ListArgs = { which: 'open' | 'all'; page: number; limit: number }

/**
 * The duties of the signed-in handler's department, what is due first at the top; null for somebody who
 * handles for no department. Two counts beside it, so that the filter says what it would show.
 */
export async function listDuties(
  req: PayloadRequest,
  { which, page, limit }: ListArgs,
): Promise<DutyList | null> {
  const viewer = viewerOf(req)
  if (!holds(viewer, 'departmentHandler') || !viewer.department) return null
  const own: Where = { department: { equals: viewer.department } }
  const open: Where = { and: [own, { state: { in: [...openStates] } }] }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'assignments',
    where: which === 'open' ? open : own,
    sort: which === 'open' ? ['dueAt', 'id'] : ['-dispatchedAt', 'id'],
    page,
    limit,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const body = idOf(docs[0]?.organisation)
  if (!body) return { duties: [], total: 0, open: await count(req, open), all: await count(req, own) }
  const calendar = await calendarFor(await anyTx(req), body)
  return {
    duties: docs.map((duty) => toListed(duty, calendar)),
    total: totalDocs,
    open: await count(req, open),
    all: await count(req, own),
  }
}

const count = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.count({ collection: 'assignments', where, overrideAccess: false, req })).totalDocs

/** A department's duties are of one body: its calendar counts the days of all of them. */
function toListed(duty: Assignment, calendar: DutyCalendar): ListedDuty {
  const { id, title, state, role, grade, noticeLevel, dispatchedAt, dueAt, pausedAt, important } = duty
  const [due, at] = [new Date(dueAt), now()]
  const isPaused = Boolean(pausedAt)
  return {
    ...{ id, title, state, role, grade, noticeLevel, dispatchedAt, dueAt, isPaused },
    important: important === true,
    isRunning: isOpen(state),
    left: daysLeft(due, at, calendar),
    late: isPaused ? 0 : daysLate(due, at, calendar),
  }
}
