import type { PayloadRequest } from 'payload'
import { idOf } from '../../../../collections/shared/access'
import {
  reduceDuty,
  writeEvent,
  writePlan,
  type Duty,
  type DutyEvent,
  type DutyReason,
} from '../../../../plugins/handling'
import { requireTx } from '../../../../plugins/review-workflow'
import type { ActVia } from '../../../domain/vocabulary'
import type { Assignment } from '../../../payload-types'
import { refreshIssuesOf } from '../../signing/refreshIssuesOf'
import type { LoadedDuty } from './loadDuty'

/** Who acts, and by which door. */
export type Hand = { via: ActVia; by: string }

export type Entry = Hand & {
  note?: string
  data?: Record<string, unknown>
  /** More columns of the duty, written with the act. */
  set?: Record<string, string | number | boolean | null>
}

export type Performed = { ok: true; duty: Duty; rev: number } | { ok: false; reasons: DutyReason[] }

/**
 * One act on a duty that the caller holds: asks the reducer, writes what changes, appends to the journal.
 * The one way in which anything about a duty changes.
 */
export async function performAct(
  req: PayloadRequest,
  { assignment, duty, rules, calendar }: LoadedDuty,
  event: DutyEvent,
  { via, by, note, data, set }: Entry,
): Promise<Performed> {
  const reduced = reduceDuty(duty, event, rules, calendar)
  if (!reduced.ok) return reduced
  const { plan } = reduced
  const rev = await writePlan(req, {
    table: 'assignments',
    id: assignment.id,
    rev: assignment.rev,
    plan,
    ...(set ? { set } : {}),
  })
  // Its row is held since it was read: whoever got here is alone with it.
  if (rev === null) throw new Error('handling: a duty moved while it was held')
  await writeEvent(req, 'duty_events', {
    duty: assignment.id,
    act: event.act,
    at: event.at,
    via,
    by,
    ...(note ? { note } : {}),
    data: { ...data, ...(plan.moves ? { rev } : {}), ...('days' in event ? { days: event.days } : {}) },
    ...(plan.newDeadline ? { dueBefore: duty.dueAt, dueAfter: plan.duty.dueAt } : {}),
    set: columnsOf(assignment),
  })
  if (isShown(event.act)) await refreshIssuesOf(await requireTx(req), idOf(assignment.item) ?? '')
  return { ok: true, duty: plan.duty, rev }
}

/** Acts after which a published entry says something else of what is being done about it. */
const shownActs: readonly DutyEvent['act'][] = [
  'grantReturn',
  'grantExtension',
  'ask',
  'answer',
  'reply',
  'redo',
  'accept',
  'reopen',
  'recheck',
  'cancel',
  'recompute',
]
const isShown = (act: DutyEvent['act']): boolean => shownActs.includes(act)

/** What the journal of this application says besides. */
export const columnsOf = ({ item, organisation }: Pick<Assignment, 'item' | 'organisation'>) => ({
  item_id: idOf(item),
  organisation_id: idOf(organisation),
})
