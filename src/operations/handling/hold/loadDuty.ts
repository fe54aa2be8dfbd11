import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import {
  clockOf,
  readJournal,
  type ClockEvent,
  type Duty,
  type DutyCalendar,
  type HandlingRules,
} from '../../../../plugins/handling'
import { requireTx, sql } from '../../../../plugins/review-workflow'
import type { Assignment } from '../../../payload-types'
import { calendarOf } from '../../../server/calendar'
import { rulesOf } from '../rulesOf'
import { isId } from '../../submission/isId'
import { readOthers } from './readOthers'

/** A duty with all that decides what can happen to it. */
export type LoadedDuty = {
  assignment: Assignment
  duty: Duty
  rules: HandlingRules
  calendar: DutyCalendar
  organisation: string
  journal: readonly ClockEvent[]
}

/**
 * A duty within the caller's transaction; null when there is none.
 *
 * @param hold whether nobody else may change it until the transaction ends
 */
export async function loadDuty(
  req: PayloadRequest,
  id: string,
  { hold }: { hold: boolean },
): Promise<LoadedDuty | null> {
  if (!isId(id)) return null
  if (hold) {
    const tx = await requireTx(req)
    await tx.execute(sql`select id from assignments where id = ${id} for update`)
  }
  const assignment = await req.payload.findByID({
    collection: 'assignments',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return assignment ? withRules(req, assignment) : null
}

async function withRules(req: PayloadRequest, assignment: Assignment): Promise<LoadedDuty> {
  const organisation = idOf(assignment.organisation) ?? ''
  const rules = await rulesOf(req, organisation)
  const calendar = await calendarOf(req, organisation)
  const journal = await readJournal(req, 'duty_events', assignment.id)
  return { assignment, duty: await toDuty(req, assignment, journal), rules, calendar, organisation, journal }
}

async function toDuty(
  req: PayloadRequest,
  assignment: Assignment,
  journal: readonly ClockEvent[],
): Promise<Duty> {
  return {
    state: assignment.state,
    role: assignment.role,
    clock: clockOf(journal),
    dueAt: new Date(assignment.dueAt),
    returnDueAt: new Date(assignment.returnDueAt ?? assignment.dueAt),
    returnAskedAt: dateOf(assignment.returnAskedAt),
    reopenedAt: dateOf(assignment.reopenedAt),
    pausedAt: dateOf(assignment.pausedAt),
    extensionAsked: await isExtensionAsked(req, assignment.id),
    others: (await readOthers(req, assignment.id))
      .filter(({ isAwaited }) => isAwaited)
      .map(({ department, dueAt }) => ({ name: department, dueAt: new Date(dueAt) })),
    implementation: assignment.implementation,
  }
}

const dateOf = (at: string | null | undefined): Date | null => (at ? new Date(at) : null)

async function isExtensionAsked(req: PayloadRequest, assignment: string): Promise<boolean> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select 1 from duty_requests
    where assignment_id = ${assignment} and kind = 'extension' and state = 'open'`)
  return rows.length > 0
}
